"""Goal tables by chance, and how each layout lays them out as rows of cells with spans."""

import json
import pathlib
import random

LAYOUTS = pathlib.Path(__file__).parents[2] / "Templates" / "layouts"

CLASSES = {
    "11": "数量指标", "12": "质量指标", "13": "时效指标", "14": "成本指标",
    "21": "经济效益", "22": "社会效益", "23": "生态效益", "24": "可持续影响",
    "31": "服务对象满意度", "41": "经济成本指标", "42": "社会成本指标", "43": "生态环境成本指标",
}
LEVELS = {"1": "产出指标", "2": "效益指标", "3": "满意度指标", "4": "成本指标"}
FRAMEWORKS = {
    "guangzhou": ["11", "12", "13", "21", "22", "23", "24", "31", "41"],
    "2015": ["11", "12", "13", "14", "21", "22", "23", "24", "31"],
    "2021": ["11", "12", "13", "21", "22", "23", "31", "41", "42", "43"],
}
PHRASES = [
    "农田水利设施维修养护", "社区读书角", "困难群众春节慰问", "道路绿化管养", "义务教育阶段营养改善",
    "安全生产巡查", "河道清淤", "老旧小区加装电梯补助", "驻村工作队", "非物质文化遗产保护", "（河东镇）",
    "按年度计划完成，", "保证春耕用水；", "提高服务水平、改善环境。", "覆盖全部村（社区）", "依据〔2021〕101号文，",
    "Wi-Fi 覆盖", "A4 纸", "24小时", "𠮷田", "“一网通办”", "3.5公里", "经费",
]
TARGETS = ["≥90%", "100%", "≤45人", "＞1300人次", "12个月", "35000元/次", "长期", "合格", "有效推动", "≥400万人次", "1次/季度"]


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def text(self, low, high):
        return "".join(self.random.choice(PHRASES) for _ in range(self.random.randint(low, high)))

    def amount(self, places=2):
        return f"{self.random.randint(1, 9_999_999) / 100:.{places}f}"

    def indicator(self, code, layout):
        indicator = {
            "level1": code[0] if layout != "qujiang" or code != "14" else "1", "code": code,
            "name": self.text(1, 3).rstrip("，；。、"), "cycleTarget": self.random.choice(TARGETS),
            "annualTarget": self.random.choice(TARGETS),
        }
        if layout == "form":
            indicator["cycleTarget"] = ""
            indicator["weight"] = str(self.random.randint(1, 30))
            indicator["explanation"] = self.text(0, 3)
        return indicator

    def project(self, layout, framework, number):
        codes = sorted(self.random.sample(FRAMEWORKS[framework], self.random.randint(1, 6)))
        codes = sorted(codes + self.random.choices(codes, k=self.random.randint(0, 3)))
        project = {
            "name": f"{self.text(1, 3)}{number}", "amounts": self.amounts(layout),
            "goal": self.text(1, 12), "indicators": [self.indicator(code, layout) for code in codes],
        }
        if layout == "qujiang":
            project |= {"annualGoal": self.text(1, 8), "fundingType": "1111预算安排拨款",
                        "function": "2013299其他组织事务支出", "rationale": self.text(1, 9)}
        if layout == "form":
            project |= {"goal": "", "annualGoal": self.text(1, 9), "rationale": self.text(1, 5),
                        "overview": self.text(1, 9), "category": "其他", "manager": "王某某",
                        "telephone": "020-12345678", "lifetimeBudget": self.amount()}
        return project

    def amounts(self, layout):
        if layout == "qujiang":
            return {"total": self.amount(), "fiscal": None, "specialAccount": None, "other": None}
        fiscal, other = self.amount(), self.random.choice([None, self.amount()])
        total = sum(round(float(amount) * 100) for amount in (fiscal, other) if amount)
        return {"total": f"{total // 100}.{total % 100:02}", "fiscal": fiscal,
                "specialAccount": None, "other": other}

    def table(self, layout):
        framework = {"guangzhou": "guangzhou", "qujiang": "2015", "form": "2021"}[layout]
        number = iter(range(1, 10_000))
        most = 3 if layout == "form" else 6
        units = [
            {"name": f"{unit}青禾市{self.text(1, 2).rstrip('，；。、')}局",
             "projects": [self.project(layout, framework, next(number))
                          for _ in range(self.random.randint(1, most))]}
            for unit in range(1, self.random.randint(2, 4))]
        return {"layout": layout, "year": 2025, "department": "青禾市云溪区农业农村局", "units": units}


def printed(amount):
    return "" if amount is None else f"{float(amount):,.2f}"


def summed(projects):
    sums = {}
    for key in ("total", "fiscal", "specialAccount", "other"):
        given = [p["amounts"][key] for p in projects if p["amounts"][key]]
        cents = sum(round(float(amount) * 100) for amount in given)
        sums[key] = f"{cents // 100}.{cents % 100:02}" if given else None
    return sums


class Cell:
    """A text with how many columns and rows it takes; `None` text is a place that is covered."""

    def __init__(self, text, columns=1, rows=1):
        self.text, self.columns, self.rows = text, columns, rows


def layout_file(name):
    return json.loads((LAYOUTS / f"{name}.json").read_text("utf8"))


def blocks(table):
    """What a document holds, in order: paragraphs (texts) and tables (lists of rows of `Cell`s)."""
    return globals()[table["layout"]](table)


def guangzhou(table):
    layout = layout_file("guangzhou")
    rows = [[Cell(column["heading"]) for column in layout["columns"]]]

    def amounts_row(name, amounts):
        rows.append([Cell(name)] + [Cell(printed(amounts[key])) for key in
                                    ("total", "fiscal", "specialAccount", "other")] + [Cell(""), Cell("")])

    amounts_row("合计", summed([p for unit in table["units"] for p in unit["projects"]]))
    for unit in table["units"]:
        amounts_row(unit["name"], summed(unit["projects"]))
        for project in unit["projects"]:
            items = "".join(
                f"{number}、{i['level1']}-{LEVELS[i['level1']]}；{i['code']}-{CLASSES[i['code']]}；{i['name']}；"
                f"实施周期指标值:{i['cycleTarget']}；年度指标值:{i['annualTarget']}。"
                for number, i in enumerate(project["indicators"], 1))
            amounts = [Cell(printed(project["amounts"][key])) for key in
                       ("total", "fiscal", "specialAccount", "other")]
            rows.append([Cell("    " + project["name"])] + amounts + [Cell(project["goal"]), Cell(items)])
    return ["项目支出绩效目标表（含转移支付项目）",
            f"部门名称：{table['department']}    单位：万元", rows]


def indicator_rows(project, left):
    """Rows of `left` cells, merged over all, and one indicator each, equal levels merged."""
    indicators = project["indicators"]
    rows = []
    for index, indicator in enumerate(indicators):
        before = indicators[index - 1] if index else None
        one = two = Cell(None)
        if not before or before["level1"] != indicator["level1"]:
            same = [i for i in indicators[index:] if i["level1"] == indicator["level1"]]
            one = Cell(LEVELS[indicator["level1"]], rows=len(same))
        if not before or before["code"] != indicator["code"]:
            same = [i for i in indicators[index:] if i["code"] == indicator["code"]]
            two = Cell(CLASSES[indicator["code"]], rows=len(same))
        own = [Cell(text, rows=len(indicators)) for text in left] if index == 0 else [Cell(None) for _ in left]
        rows.append(own + [one, two, Cell(indicator["name"])])
    return rows


def qujiang(table):
    layout = layout_file("qujiang")
    above, below = [], []
    for index, column in enumerate(layout["columns"]):
        if "group" not in column:
            above.append(Cell(column["heading"], rows=2))
            below.append(Cell(None))
        else:
            first = layout["columns"][index - 1].get("group") != column["group"]
            span = sum(other.get("group") == column["group"] for other in layout["columns"])
            above.append(Cell(column["group"], columns=span) if first else Cell(None))
            below.append(Cell(column["heading"]))
    rows = [above, below]
    for unit in table["units"]:
        for project in unit["projects"]:
            left = [unit["name"], project["name"], project["fundingType"], printed(project["amounts"]["total"]),
                    project["function"], project["rationale"], project["goal"], project["annualGoal"]]
            for row, indicator in zip(indicator_rows(project, left), project["indicators"]):
                rows.append(row + [Cell(indicator["cycleTarget"]), Cell(indicator["annualTarget"])])
    return [layout["title"].replace("{year}", "2025"), rows]


def form(table):
    layout = layout_file("form")
    width = len(layout["columns"])
    result = []
    for unit in table["units"]:
        for project in unit["projects"]:
            result.append(layout["title"].replace("{year}", "2025"))
            result.append(f"预算单位：{unit['name']}    金额单位：万元")
            texts = {"total": printed(project["amounts"]["total"]), "fiscal": printed(project["amounts"]["fiscal"]),
                     "other": printed(project["amounts"]["other"]),
                     "lifetimeBudget": printed(project["lifetimeBudget"])}
            rows = []
            for line in layout["sheet"]:
                row = []
                for index, place in enumerate(line):
                    text = texts.get(place["field"], project.get(place["field"]) or "")
                    span = width - 2 * len(line) + 1 if index + 1 == len(line) else 1
                    row += [Cell(place["label"]), Cell(text, columns=span)] + [Cell(None)] * (span - 1)
                rows.append(row)
            rows.append([Cell(column["heading"]) for column in layout["columns"]])
            for row, indicator in zip(indicator_rows(project, []), project["indicators"]):
                rows.append(row + [Cell(indicator["annualTarget"]), Cell(indicator["weight"]),
                                   Cell(indicator["explanation"])])
            rows.append([Cell(text) for text in layout["closingRow"]])
            result.append(rows)
    return result
