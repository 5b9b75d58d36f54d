"""Writes articles whose words are hostile to file formats, as JSON lines: every reader must come through.

usage: hostile.py FILE.jsonl
"""

import json
import sys
import unicodedata

HOSTILE = [
    '"', "'", "\\", "\\\\u0041", "\\N \\G \\l \\n", "]]>", "-->", "<!--", "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "&amp;lt; &#0; &unknown;", "=cmd|' /C calc'!A0", "+1", "@SUM(A1)", "%s %n {0} ${x}",
    "a\tb", "\u0001\u0008\u000b\u001f", "\u0000", "\u2028\u2029", "\u202eabc\u202c", "\ufeff", "\ufffe\uffff", "\U0001f600",
    unicodedata.normalize("NFD", "Đường Nguyễn Huệ"), "` ; DROP TABLE x; --", "'' OR 1=1", "{id: 'x'}", "\u0085", "x" * 3000,
]

ARTICLE = """Ngày 14/01/2021, Ban Chấp hành Đảng bộ quận Sơn Trà tổ chức Hội nghị lần thứ 3 về {0}. \
Đồng chí Phạm Đình Quân, Bí thư Quận ủy chủ trì hội nghị về {0}. \
Đồng chí Huỳnh Thị Kim Sa {0}, Phó Bí thư Thường trực Quận ủy phát biểu tại hội nghị. \
Hội nghị thông qua Nghị quyết số {1}-NQ/QU về {0}."""


def main():
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        for number, words in enumerate(HOSTILE, 1):
            article = {"id": f"hostile {number} {words[:40]}", "title": f"Hội nghị {words} quận Sơn Trà",
                       "url": f"https://son-tra.example/{number}?a=\"<>{words[:9]}", "published": "2021-01-15",
                       "text": ARTICLE.format(words, number)}
            file.write(json.dumps(article) + "\n")


if __name__ == "__main__":
    main()
