"""The line to the network: ends TLS there and passes on to this very program, which listens on this computer only."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from contextlib import suppress

MOST = 100  # connections at once; a phone opens six
SHAKES_HANDS_WITHIN, SILENT_FOR = 10, 300  # seconds
PIECE = 65_536  # bytes


class Gate:
    """Listens on `line` by TLS and passes each connection on to `inner`, a port of this computer."""

    def __init__(self, line: socket.socket, context: ssl.SSLContext, *, inner: int) -> None:
        self.line, self.context, self.inner = line, context, inner
        self.room = asyncio.Semaphore(MOST)

    def open(self) -> None:
        """From now on, until the program ends."""
        threading.Thread(target=lambda: asyncio.run(self._serve()), name="gate", daemon=True).start()

    async def _serve(self) -> None:
        server = await asyncio.start_server(
            self._passed_on, sock=self.line, ssl=self.context, ssl_handshake_timeout=SHAKES_HANDS_WITHIN
        )
        async with server:
            await server.serve_forever()

    async def _passed_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.TimeoutError):
            async with self.room:
                inside, outside = await asyncio.open_connection("127.0.0.1", self.inner)
                await asyncio.gather(_copied(reader, outside), _copied(inside, writer), return_exceptions=True)


async def _copied(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while piece := await asyncio.wait_for(reader.read(PIECE), SILENT_FOR):
            writer.write(piece)
            await writer.drain()
    finally:
        writer.close()


def own_address() -> str:
    """This computer's address in its network, as others reach it; "" where it is in none. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asks:
        try:
            asks.connect(("192.0.2.1", 9))  # reserved for documentation: it only chooses the way there
            return str(asks.getsockname()[0])
        except OSError:
            return ""
