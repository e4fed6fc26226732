-- A store as the first version of the program kept it, for trying the upgrade.
PRAGMA application_id = 1247298626;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE draft (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  year INTEGER,
  origin TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'finished', 'discarded')),
  entry_id INTEGER REFERENCES entry ON DELETE SET NULL,
  pending_question TEXT,
  pending_text TEXT,
  started_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT
;
CREATE TABLE draft_event (
  id INTEGER PRIMARY KEY,
  draft_id INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
  payload TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT
;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  year INTEGER NOT NULL,
  department TEXT NOT NULL,
  unit TEXT NOT NULL,
  name TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  layout TEXT NOT NULL,
  currency_unit TEXT NOT NULL,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,
  source TEXT,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT
;
INSERT INTO "entry" VALUES(1,2024,'云溪市青禾区文化广电体育局','云溪市青禾区文化广电体育局（本级）','社区读书角维护经费',1,'guangzhou','万元',0,'{"fiscal":"365000.00","goal":"为18个社区读书角更换破损书架，补充适合老人、儿童阅读的书刊，并请志愿者每周整理一次，让居民下楼就有书看。","indicators":[{"annualTarget":"≥1800册","code":"11","cycleTarget":"≥5400册","level1":"1","name":"补充书刊册数"},{"annualTarget":"≥90%","code":"31","cycleTarget":"≥90%","level1":"3","name":"读书角使用者满意度"}],"name":"社区读书角维护经费","total":"365000.00"}','journey-2024.txt','2024-11-05T01:02:03.456Z',NULL);
INSERT INTO "entry" VALUES(5,2024,'云溪市青禾区文化广电体育局','云溪市青禾区少年宫','教学用具更换',1,'guangzhou','万元',4,'{"fiscal":"123500.00","goal":"更换磨损的画架、琴凳和讲台。","indicators":[{"annualTarget":"≥98%","code":"12","cycleTarget":"≥98%","level1":"1","name":"用具完好率"}],"name":"教学用具更换","total":"123500.00"}','journey-2024.txt','2024-11-05T01:02:03.456Z',NULL);
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX entry_key ON entry (name, year, department, unit, ordinal)
WHERE deleted_at IS NULL
;
CREATE INDEX entry_order ON entry (year, department, position);
CREATE INDEX draft_entry ON draft (entry_id);
CREATE INDEX draft_event_order ON draft_event (draft_id, id);
COMMIT;
