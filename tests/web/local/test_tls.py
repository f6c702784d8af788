"""The node's own certificate: what it holds, for how long, and that it is used as told."""

from __future__ import annotations

import asyncio
import hashlib
import ssl
import time
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from web.local import limits
from web.local.site import serve
from web.local.tls import DAYS_VALID, make_certificate, server_context

NOW = time.time()


def test_it_names_its_addresses_and_nothing_of_the_group():
    made = make_certificate(["192.168.7.5", "fd00::5"], "a1b2.local", NOW)
    found = x509.load_pem_x509_certificate(made.chain)
    names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert [str(one) for one in names.get_values_for_type(x509.IPAddress)] == ["192.168.7.5", "fd00::5"]
    assert names.get_values_for_type(x509.DNSName) == ["a1b2.local"]
    assert found.subject.rfc4514_string() == "CN=a1b2.local"
    key = found.public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name == "secp256r1"
    assert (found.not_valid_after_utc - found.not_valid_before_utc).days == DAYS_VALID <= 825
    assert not found.extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def test_it_is_used_as_long_as_it_fits():
    made = make_certificate(["192.168.7.5"], "a1b2.local", NOW)
    assert made.fits(["192.168.7.5"], NOW)
    assert not made.fits(["192.168.7.6"], NOW)
    assert not made.fits(["192.168.7.5"], NOW - 10 * 86_400)
    assert not made.fits(["192.168.7.5"], NOW + 800 * 86_400)


def test_one_that_people_compared_is_kept_whatever_the_clock_of_a_box_says():
    made = make_certificate([], "a1b2.local", NOW)
    assert made.lasts(NOW) and made.lasts(NOW - 3_000 * 86_400)
    assert not made.lasts(NOW + 800 * 86_400)


def test_no_two_are_the_same():
    one, other = (make_certificate(["127.0.0.1"], "a1b2.local", NOW) for _ in range(2))
    assert one.fingerprint() != other.fingerprint() and one.key != other.key
    assert len(bytes.fromhex(one.fingerprint())) == 32


def test_its_key_is_left_on_no_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    server_context(make_certificate(["127.0.0.1"], "a1b2.local", NOW))
    assert list(tmp_path.iterdir()) == []


async def test_the_server_presents_it_and_speaks_nothing_older_than_tls_1_2():
    made = make_certificate(["127.0.0.1"], "a1b2.local", NOW)
    site = await serve(web.Application(), "127.0.0.1", 0, server_context(made))
    try:
        assert site.url == f"https://127.0.0.1:{site.port}"
        client = ssl.create_default_context(cadata=made.chain.decode())
        _, writer = await asyncio.open_connection("127.0.0.1", site.port, ssl=client)
        presented = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
        assert hashlib.sha256(presented).hexdigest() == made.fingerprint()
        assert writer.get_extra_info("ssl_object").version() == "TLSv1.3"
        writer.close()
        assert server_context(made).minimum_version is ssl.TLSVersion.TLSv1_2
    finally:
        await site.close()


@pytest.mark.parametrize("said", [b"", b"\x16", b"\x16\x03\x01\x02\x00\x01\x00", b"GET / HTTP/1.1\r\n\r\n"])
async def test_half_a_handshake_is_given_up(monkeypatch: pytest.MonkeyPatch, said: bytes):
    monkeypatch.setattr(limits, "TLS_TIME_S", 0.1)
    secured = server_context(make_certificate(["127.0.0.1"], "a1b2.local", NOW))
    site = await serve(web.Application(), "127.0.0.1", 0, secured)
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", site.port)
        writer.write(said)
        async with asyncio.timeout(10):
            while await reader.read(1_000):
                pass
        writer.close()
    except ConnectionResetError:
        pass
    finally:
        await site.close()
