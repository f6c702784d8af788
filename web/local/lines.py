"""One connection to the local server, which repeats to nobody what it could not read.

Whoever reaches the port can send what is no request. What stands in it may be a secret (a feed's address, a cookie), or
made to fill the log; so it is neither logged nor sent back, and the answer looks like all others.
"""

from __future__ import annotations

from aiohttp import hdrs, web
from aiohttp.http_exceptions import HttpProcessingError

from web.local.answers import log_unforeseen
from web.local.guard import HEADERS


class Line(web.RequestHandler):
    """The server's side of a connection."""

    __slots__ = ()

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """Answer what could not be read, or what nobody foresaw, by a bare status, and close the connection."""
        self.log_exception(exc_info=exc)
        if request.writer.output_size > 0:
            raise ConnectionError("an answer has begun")
        # Without one the library would tell its name and version.
        response = web.Response(status=status, headers={**HEADERS, hdrs.SERVER: ""})
        response.force_close()
        return response

    def log_exception(self, *_args: object, exc_info: object = None, **_more: object) -> None:
        """Log where the program failed; of what was sent nothing, which the library would quote."""
        if isinstance(exc_info, BaseException) and not isinstance(exc_info, HttpProcessingError):
            log_unforeseen(exc_info)
