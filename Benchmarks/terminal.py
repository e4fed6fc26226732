"""A program on a pseudo-terminal, with an emulator that tells when something came on the screen."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

import pyte

COLUMNS, ROWS = 80, 24


class Screen(pyte.Screen):
    """Answers where the cursor is, as terminals do."""

    master = None

    def write_process_input(self, data):
        os.write(self.master, data.encode())


class Terminal:
    def __init__(self, command, environment):
        self.screen = Screen(COLUMNS, ROWS)
        self.stream = pyte.ByteStream(self.screen)
        self.started = time.perf_counter()
        self.pid, self.master = pty.fork()
        self.screen.master = self.master
        if self.pid == 0:
            size = struct.pack("HHHH", ROWS, COLUMNS, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            os.execvpe(command[0], command, environment)

    def send(self, text):
        """Types `text` and tells when."""
        moment = time.perf_counter()
        os.write(self.master, text.encode())
        return moment

    def answer(self, text, hint, timeout=20):
        """Types `text` and tells how long it took until the bytes had come that bring `hint`.

        The emulator takes them in afterwards, so that its own time is nobody's.
        """
        came = b""
        pressed = moment = self.send(text)
        while hint.encode() not in came:
            left = pressed + timeout - moment
            if left <= 0 or not select.select([self.master], [], [], left)[0]:
                raise TimeoutError(came.decode(errors="replace"))
            came += os.read(self.master, 65536)
            moment = time.perf_counter()
        self.stream.feed(came)
        self.shows(hint)
        return moment - pressed

    def wait(self, holds, timeout=20):
        """The moment at which the bytes came that made `holds` true of the screen's text."""
        deadline = time.perf_counter() + timeout
        moment = time.perf_counter()
        while not holds("\n".join(self.screen.display).replace(" ", "")):
            left = deadline - time.perf_counter()
            if left <= 0 or not select.select([self.master], [], [], left)[0]:
                raise TimeoutError("\n".join(self.screen.display))
            data = os.read(self.master, 65536)
            moment = time.perf_counter()
            self.stream.feed(data)
        return moment

    def drain(self, pause=0.0005):
        """Takes in what has come."""
        while select.select([self.master], [], [], pause)[0]:
            self.stream.feed(os.read(self.master, 65536))

    def shows(self, text, timeout=20):
        return self.wait(lambda screen: text in screen, timeout)

    def hides(self, text, timeout=20):
        return self.wait(lambda screen: text not in screen, timeout)

    def close(self, patience=5):
        """Leaves with Ctrl-C, twice; a program that was killed looks for damage when it starts again."""
        deadline = time.perf_counter() + patience
        for _ in range(2):
            self.tell("\x03")
        while os.waitpid(self.pid, os.WNOHANG)[0] != self.pid:
            if time.perf_counter() > deadline:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
                break
            self.tell("")
        os.close(self.master)

    def tell(self, text):
        """Types `text` to a program that may be gone, and takes in what it says."""
        try:
            self.send(text)
            self.drain(0.1)
        except OSError:
            # The program is gone.
            pass
