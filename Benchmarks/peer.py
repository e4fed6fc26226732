"""Asks one question with questionary, its answer checked while it is typed."""

import questionary


def check(text):
    return "这不是金额，请填数字" if "x" in text else True


questionary.text("财政拨款", validate=check).ask()
