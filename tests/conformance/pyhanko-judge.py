"""One line for each signature of a PDF: bottom line, coverage, modifications since, certification kept."""
import datetime
import sys

from pyhanko.keys import load_certs_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

document, certificates = sys.argv[1:3]
moment = datetime.datetime(2030, 1, 1, tzinfo=datetime.timezone.utc)
with open(document, 'rb') as stream:
    for signature in PdfFileReader(stream).embedded_signatures:
        context = ValidationContext(trust_roots=list(load_certs_from_pemder([certificates])), moment=moment)
        status = validate_pdf_signature(signature, context)
        print(status.bottom_line, status.coverage.name, status.modification_level.name, status.docmdp_ok)
