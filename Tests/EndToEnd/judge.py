"""Reads a JSON Schema and then documents that should keep it, one a line, and writes what is wrong with them."""
import json
import sys

try:
    import jsonschema
except ImportError:
    print("no jsonschema")
    sys.exit()

schema, *documents = (json.loads(line) for line in sys.stdin)
validator = jsonschema.Draft202012Validator(schema)
for place, document in enumerate(documents):
    for error in list(validator.iter_errors(document))[:3]:
        print(place, "/".join(map(str, error.absolute_path)), error.message[:200])
print("judged", len(documents))
