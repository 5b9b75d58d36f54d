"""Writes a web archive of pages, one host a hundred, with requests beside the responses as wget does.

usage: archive.py FOLDER_OF_PAGES ARCHIVE BYTES

ARCHIVE.ends says where the pages of the host u7.example.vn end.
"""

import sys
from pathlib import Path


def record(kind, url, number, block):
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(block)}\r\n\r\n")
    return head.encode() + block + b"\r\n\r\n"


def main():
    pages = [page.read_bytes() for page in sorted(Path(sys.argv[1]).rglob("*.html"))]
    limit = int(sys.argv[3])
    written = count = 0
    with open(sys.argv[2], "wb") as archive, open(sys.argv[2] + ".ends", "w") as ends:
        while written < limit:
            host = f"u{count % 100}.example.vn"
            url = f"https://{host}/tin/{count}.html"
            # Pages that come again are other articles.
            page = pages[count % len(pages)].replace(b'<link rel="canonical"', b'<link rel="other"')
            request = f"GET /tin/{count}.html HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()
            response = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
            for part in record("request", url, 2 * count, request), record("response", url, 2 * count + 1, response):
                archive.write(part)
                written += len(part)
            if count % 100 == 7:
                # The line ends behind a record are not part of it.
                ends.write(f"{written - 4}\n")
            count += 1


main()
