"""Puts the furniture of a portal around generated pages: menus, style sheets, scripts, lists of other articles.

usage: portal.py FOLDER_OF_PAGES NEW_FOLDER BYTES

Pages are wrapped until they have so many bytes together; a page then has about 70 KB, as those of provincial portals.
"""

import random
import re
import sys
from pathlib import Path

WORDS = (
    "Giới thiệu Lãnh đạo Tin tức Văn bản Thủ tục Công khai Quy hoạch Dự án Đầu tư Du lịch Y tế Giáo dục Thể thao "
    "Văn hóa Pháp luật Kinh tế Xã hội Quốc phòng An ninh Hỏi đáp Liên hệ Thư viện Video").split()


def menu(count, chance):
    items = (
        f'<li class="item-{i}"><a href="/chuyen-muc/{i}?utm=menu&amp;id={i}" title="m{i}">'
        f'{" ".join(chance.sample(WORDS, 3))}</a></li>\n' for i in range(count))
    return '<ul class="nav">' + "".join(items) + "</ul>"


def style():
    rules = (
        f".c{i} .box-{i} {{ margin: {i}px; padding: {i % 7}px 3px; color: #{i * 997:06x}; "
        f"background: url(/img/bg{i}.png) no-repeat }}\n" for i in range(150))
    return "<style>" + "".join(rules) + "</style>"


def script():
    functions = (
        f"var v{i} = function (a, b) {{ if (a < b && b > {i}) {{ "
        f'return document.getElementById("x{i}").innerHTML; }} return a + "{i}"; }};\n' for i in range(120))
    return "<script>" + "".join(functions) + "</script>"


def sidebar(headlines, chance):
    items = (
        f'<li><a href="/tin/{chance.randrange(9999)}.html"><img src="/thumb/{i}.jpg" alt="">{chance.choice(headlines)}</a>'
        f'<span class="date">{chance.randrange(1, 28)}/0{chance.randrange(1, 9)}/2021</span></li>\n' for i in range(60))
    return '<div class="sidebar"><h3>Tin liên quan</h3><ul>' + "".join(items) + "</ul></div>"


def wrapped(page, headlines, chance):
    head = style() + script() + "</head>"
    top = '<body><div id="header" class="menu">' + menu(120, chance) + "</div>"
    bottom = sidebar(headlines, chance) + '<div id="footer" class="footer">' + menu(40, chance) + "</div>" + script()
    return page.replace("</head>", head).replace("<body>", top).replace("</body>", bottom + "</body>")


def main():
    pages = sorted(Path(sys.argv[1]).rglob("*.html"))
    folder, limit = Path(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(5)
    texts = [page.read_text() for page in pages[:2000]]
    headlines = [found[1] for text in texts if (found := re.search("<h1>(.*?)</h1>", text))]
    folder.mkdir(parents=True)
    written = count = 0
    while written < limit:
        text = wrapped(texts[count % len(texts)], headlines, chance)
        # Pages that come again get an address of their own.
        text = text.replace("/tin-tuc/", f"/tin-tuc/{count // len(texts)}/")
        (folder / f"{count:05}.html").write_text(text)
        written += len(text.encode())
        count += 1


main()
