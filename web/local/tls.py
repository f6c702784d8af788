"""The certificate with which members' phones talk to this node: made here, signed by nobody, known by its fingerprint.

It is for a local network, where no authority could vouch for an address. What vouches is the picture that a person
scans from the node's own screen: it holds the fingerprint.
"""

from __future__ import annotations

import contextlib
import datetime
import ipaddress
import os
import ssl
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

# Browsers take no server's certificate that is valid for longer.
DAYS_VALID = 825
_DAYS_SPARE = 30
_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A certificate and its key, both as PEM."""

    chain: bytes
    key: bytes

    def fingerprint(self) -> str:
        """Return the SHA-256 of the certificate, as browsers show it."""
        der = x509.load_pem_x509_certificate(self.chain).public_bytes(serialization.Encoding.DER)
        return sha256(der).hexdigest()

    def fits(self, addresses: Sequence[str], now_s: float) -> bool:
        """Tell whether it holds for a while yet and names all the addresses."""
        found = x509.load_pem_x509_certificate(self.chain)
        names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        known = {str(address) for address in names.get_values_for_type(x509.IPAddress)}
        now = datetime.datetime.fromtimestamp(now_s, datetime.UTC)
        return found.not_valid_before_utc <= now and self.lasts(now_s) and set(addresses) <= known

    def lasts(self, now_s: float) -> bool:
        """Tell whether it holds for a while yet; a clock that is behind makes no difference."""
        found = x509.load_pem_x509_certificate(self.chain)
        now = datetime.datetime.fromtimestamp(now_s, datetime.UTC)
        return now <= found.not_valid_after_utc - _DAYS_SPARE * _DAY


def make_certificate(addresses: Sequence[str], name: str, now_s: float) -> Certificate:
    """Return a new certificate for these addresses; ``name`` is random, so that it tells nothing of the group."""
    key = ec.generate_private_key(ec.SECP256R1())
    now = datetime.datetime.fromtimestamp(now_s, datetime.UTC).replace(microsecond=0)
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    names = [x509.DNSName(name), *(x509.IPAddress(ipaddress.ip_address(one)) for one in addresses)]
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _DAY)
        .not_valid_after(now + (DAYS_VALID - 1) * _DAY)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )
    return Certificate(
        chain=made.public_bytes(serialization.Encoding.PEM),
        key=key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
    )


def server_context(certificate: Certificate) -> ssl.SSLContext:
    """Return how to talk TLS with a certificate: version 1.2 or newer, without compression or renegotiation."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_COMPRESSION | ssl.OP_NO_RENEGOTIATION | ssl.OP_NO_TICKET
    with _as_file(certificate.chain + certificate.key) as path:
        context.load_cert_chain(path)
    return context


@contextlib.contextmanager
def _as_file(data: bytes) -> Iterator[str]:
    """Give a file's name for what OpenSSL reads from files only; on Linux the file never touches a disk."""
    if hasattr(os, "memfd_create"):
        handle = os.memfd_create("certificate", os.MFD_CLOEXEC)
        try:
            os.write(handle, data)
            yield f"/proc/self/fd/{handle}"
        finally:
            os.close(handle)
        return
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        yield file.name
