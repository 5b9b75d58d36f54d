"""A headless Chromium with one page, driven through its DevTools."""

import base64
import contextlib
import json
import time
import urllib.request

import servers
from report import need, need_module


class Page:
    """The open page: runs expressions in it and remembers what it complained about and asked for."""

    def __init__(self, socket):
        self.socket = socket
        self.last = 0
        self.complaints = []
        self.requests = []

    def call(self, method, **parameters):
        """Sends a command and takes the events that come before its answer."""
        self.last += 1
        self.socket.send(json.dumps({"id": self.last, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv())
            if message.get("id") == self.last:
                if "error" in message:
                    raise AssertionError(f"{method}: {message['error']}")
                return message["result"]
            self.take(message)

    def take(self, event):
        """Keeps complaints of the console, exceptions, log entries and addresses asked for."""
        kind, data = event.get("method"), event.get("params", {})
        if kind == "Runtime.exceptionThrown":
            self.complaints.append(str(data["exceptionDetails"].get("exception", data["exceptionDetails"]))[:300])
        elif kind == "Runtime.consoleAPICalled" and data["type"] in ("error", "warning", "assert"):
            self.complaints.append(str([item.get("value") for item in data["args"]])[:300])
        elif kind == "Log.entryAdded" and data["entry"]["level"] in ("error", "warning"):
            self.complaints.append(data["entry"]["text"][:300])
        elif kind == "Network.requestWillBeSent":
            self.requests.append(data["request"]["url"])

    def run(self, expression):
        """The value of an expression in the page."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise AssertionError(f"in the page: {str(answer['exceptionDetails'])[:400]}")
        return answer["result"].get("value")

    def wait(self, expression, what, seconds=20):
        """Waits until an expression is true and returns its value."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            value = self.run(expression)
            if value:
                return value
            time.sleep(0.05)
        raise AssertionError(f"in {seconds} s there was no {what}")

    def open(self, address):
        self.call("Page.navigate", url=address)
        self.wait(f"document.readyState === 'complete' && location.href === {json.dumps(address)}", "page")

    def type(self, text):
        """Types into what has the focus, as a keyboard does."""
        self.call("Input.insertText", text=text)

    def press(self, key, code, text):
        """Presses and releases a key."""
        number = 13 if key == "Enter" else ord(key)
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, code=code, text=text, windowsVirtualKeyCode=number)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, code=code, windowsVirtualKeyCode=number)

    def screenshot(self, file):
        data = base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"])
        file.write_bytes(data)
        return len(data)


class Browser:
    """A running Chromium that opens one page after the other."""

    def __init__(self, port, width, height):
        self.address = f"http://127.0.0.1:{port}/json"
        self.width, self.height = width, height

    @contextlib.contextmanager
    def page(self):
        """A new tab, closed at the end."""
        websocket = need_module("websocket")
        tab = json.loads(servers.http(urllib.request.Request(f"{self.address}/new?about:blank", method="PUT"), 60))
        socket = websocket.create_connection(tab["webSocketDebuggerUrl"], timeout=120, http_no_proxy=["127.0.0.1"])
        try:
            page = Page(socket)
            for domain in ("Page", "Runtime", "Log", "Network"):
                page.call(f"{domain}.enable")
            page.call("Emulation.setDeviceMetricsOverride", width=self.width, height=self.height, deviceScaleFactor=1,
                      mobile=False)
            yield page
        finally:
            socket.close()
            servers.http(urllib.request.Request(f"{self.address}/close/{tab['id']}"), 60)


@contextlib.contextmanager
def chromium(width=1200, height=900):
    """A new browser with an empty profile that cannot reach any network."""
    need_module("websocket")
    program = need("chromium")
    with servers.temporary_folder() as folder:
        port = servers.free_port()
        command = [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                   "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                   "--proxy-server=http://127.0.0.1:9", "--remote-allow-origins=*", f"--remote-debugging-port={port}",
                   f"--user-data-dir={folder / 'profile'}", f"--window-size={width},{height}", "about:blank"]
        with servers.process(command, folder) as child:
            servers.wait_for(port, child, folder)
            yield Browser(port, width, height)
