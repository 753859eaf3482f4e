"""The eyes of the check 'nginx'.

  nginx.py look FOLDER PORT              what the server sends of a site in a folder
  nginx.py ask OLD NEW PORT FILE         asks for pages until FILE.stop is there; writes to FILE once it has begun
"""
import gzip
import http.client
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

problems = []


def check(holds, words):
    if not holds:
        problems.append(words)


def ask(port, path, coding=None, method="GET"):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request(method, quote(path), headers={"Accept-Encoding": coding} if coding else {})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    headers = {}
    for name, value in answer.getheaders():
        headers.setdefault(name.lower(), []).append(value)
    return answer.status, {name: ", ".join(values) for name, values in headers.items()}, body


def brotli(body):
    return subprocess.run(["brotli", "-dc"], input=body, capture_output=True, check=True).stdout


def own_headers(conf, path):
    """What the site's own file tells nginx to send with a path, read as nginx reads it: later lines win, and a header
    without a value is not sent."""
    values, headers = {}, {}
    for line in conf.splitlines():
        condition = re.match(r'if \(\$uri ~ "(.*?)"\)', line)
        if name_and_value := re.search(r'set (\$\w+) "(.*?)";', line):
            if not condition or re.search(condition[1], path):
                values[name_and_value[1]] = name_and_value[2]
        elif header := re.match(r'add_header (\S+) "(.*)" always;$', line):
            headers[header[1].lower()] = re.sub(r"\$\w+", lambda name: values[name[0]], header[2])
        else:
            check(False, f"nobody here reads the line '{line}'")
    return {name: value for name, value in headers.items() if value}


def check_headers(conf, path, headers, words=""):
    own = own_headers(conf, path)
    check(len(own) >= 6, "there are no headers to look for")
    for name, value in own.items():
        check(headers.get(name) == value, f"{path}: {words}{name} is {headers.get(name)}")


TYPES = {
    ".html": "text/html; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".xml": "text/xml; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8", ".webmanifest": "application/manifest+json; charset=utf-8",
    ".json": "application/json; charset=utf-8", ".png": "image/png", ".svg": "image/svg+xml", ".zip": "application/zip",
    ".zim": "application/octet-stream",
}


def look(folder, port):
    conf = (folder / "nginx-headers.conf").read_text()
    seen = {}
    for number, name in enumerate(files(folder)):
        # Every kind of file, every 23rd page, and what has headers of its own.
        kind = Path(name).suffix
        if seen.get(kind, 0) > 2 and number % 23 and own_headers(conf, f"/{name}") == own_headers(conf, "/x.html"):
            continue
        seen[kind] = seen.get(kind, 0) + 1
        if name in ("_headers", "nginx-headers.conf"):
            check(ask(port, f"/{name}")[0] == 404, f"{name} is sent, though it is for the server")
        else:
            look_at(folder, port, conf, name)
    check(seen.get(".html", 0) > 50 and {".txt", ".xml", ".ics", ".webmanifest", ".png", ".zip", ".zim"} <= seen.keys(),
          f"too little was asked for: {seen}")
    look_elsewhere(folder, port, conf)


def files(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*")
                  if path.is_file() and ".git/" not in path.as_posix() and not path.name.endswith((".br", ".gz")))


def look_at(folder, port, conf, name):
    """A file of the site: its bytes, its headers, and its compressed copies."""
    expected = (folder / name).read_bytes()
    status, headers, body = ask(port, f"/{name}")
    check(status == 200 and body == expected, f"{name}: {status}, {len(body)} of {len(expected)} bytes")
    check_headers(conf, f"/{name}", headers)
    kept = own_headers(conf, f"/{name}").get("cache-control", "max-age=3600")
    check(headers.get("cache-control") == kept, f"{name}: {headers.get('cache-control')}")
    check(kept == "no-store" or not name.startswith(("id/pelajaran/", "en/lessons/")), f"{name} is kept")
    check(headers["server"] == "nginx", f"the server says its version: {headers['server']}")
    check(ask(port, f"/{name}", method="HEAD")[2] == b"", f"{name}: HEAD gives a body")
    kind = headers["content-type"]
    check(kind == TYPES.get(Path(name).suffix, kind), f"{name}: {kind}")
    for coding, ending, decode in [("br, gzip", "br", brotli), ("gzip", "gz", gzip.decompress)]:
        if not (folder / f"{name}.{ending}").exists():
            continue
        status, packed, body = ask(port, f"/{name}", coding)
        check(status == 200 and packed.get("content-encoding") == coding.split(",")[0], f"{name}: no {ending}")
        check(decode(body) == expected, f"{name}: {ending} is another file")
        check("Accept-Encoding" in packed.get("vary", ""), f"{name}: no Vary for {ending}")
        check(packed["content-type"] == kind, f"{name}: {ending} is of another type")
        check_headers(conf, f"/{name}", packed, f"{ending}: ")
    if (folder / f"{name}.gz").exists():
        check("Accept-Encoding" in headers.get("vary", ""), f"{name}: no Vary without compression")


def look_elsewhere(folder, port, conf):
    """What is not there, what is nobody's business, and folders."""
    page = (folder / "404.html").read_bytes()
    for path in ["/nothing.html", "/id/nothing", "/cards/", "/r/", "/.git/HEAD", "/.git/", "/.hidden", "/id/.htaccess"]:
        status, headers, body = ask(port, path)
        check(status == 404 and (body == page or path.startswith("/.") or "/." in path), f"{path}: {status}")
        check_headers(conf, "/404.html", headers, f"{path}: ")
        check(b"Index of" not in body and b"refs/heads" not in body, f"{path} shows what is nobody's business")
    for path in ["/", "/id/"]:
        check(ask(port, path)[2] == (folder / path[1:] / "index.html").read_bytes(), f"{path} is not its index")
    status, headers, _ = ask(port, "/id/pelajaran")
    check((status, headers.get("location")) == (301, "/id/pelajaran/"), f"a folder leads to {headers.get('location')}")
    status, headers, _ = ask(port, "/../../etc/passwd")
    check(status in (400, 404), f"a path above the site: {status}")


def read_until(old, new, port, file):
    names = sorted(path.relative_to(new).as_posix() for path in new.rglob("*.html"))
    names = [name for name in names if (old / name).exists()][::37]
    allowed = {name: {(old / name).read_bytes(), (new / name).read_bytes()} for name in names}
    count, latest = 0, {}
    while not Path(f"{file}.stop").exists():
        for name in names:
            status, _, body = ask(port, f"/{name}")
            count += 1
            check(status == 200 and body in allowed[name], f"{name}: {status} after {count} requests")
            latest[name] = body
        Path(file).write_text(str(count))
    for name in names:
        check(ask(port, f"/{name}")[2] == (new / name).read_bytes(), f"{name} is still the old one")
    check(count > 300, f"only {count} requests")


if sys.argv[1] == "look":
    look(Path(sys.argv[2]), int(sys.argv[3]))
else:
    read_until(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]), sys.argv[5])
if problems:
    sys.exit("\n".join(problems[:20]))
