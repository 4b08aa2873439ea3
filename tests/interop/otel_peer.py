"""The other end of a Redis stream, in Python, on the official OpenTelemetry packages.

    otel_peer.py produce|consume HOST:PORT STREAM TEMPLATE COUNT ENDPOINT

Sends or processes COUNT entries, each under a root span of its own, with the context in the entry's
fields, and sends the spans to ENDPOINT as OTLP. Named as our own spans are.
"""

import os
import sys

import redis
from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Link, SpanKind
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

PROPAGATOR = TraceContextTextMapPropagator()
GROUP = "python"


def attributes(stream, template, operation, name):
    return {
        "messaging.system": "redis",
        "messaging.destination.name": stream,
        "messaging.destination.template": template,
        "messaging.operation.type": operation,
        "messaging.operation.name": name,
    }


def produce(client, tracer, stream, template, count):
    said = attributes(stream, template, "send", "xadd")
    for _ in range(count):
        with tracer.start_as_current_span(f"xadd {template}", kind=SpanKind.PRODUCER, attributes=said) as span:
            fields = {"order": "one pallet"}
            PROPAGATOR.inject(fields)
            span.set_attribute("messaging.message.id", client.xadd(stream, fields))


def consume(client, tracer, stream, template, count):
    said = attributes(stream, template, "process", "process")
    client.xgroup_create(stream, GROUP, id="0")
    [[_, entries]] = client.xreadgroup(GROUP, "first", {stream: ">"}, count=count)
    for message, fields in entries:
        sender = trace.get_current_span(PROPAGATOR.extract(fields)).get_span_context()
        links = [Link(sender)] if sender.is_valid else []
        said["messaging.message.id"] = message
        with tracer.start_as_current_span(f"process {template}", kind=SpanKind.CONSUMER, attributes=said, links=links):
            client.xack(stream, GROUP, message)


def main(role, address, stream, template, count, endpoint):
    host, port = address.split(":")
    client = redis.Redis(host=host, port=int(port), decode_responses=True)
    resource = Resource.create({"service.name": "python", "process.pid": os.getpid()})
    provider = TracerProvider(resource=resource)
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=f"{endpoint}/v1/traces")))
    perform = {"produce": produce, "consume": consume}[role]
    perform(client, provider.get_tracer("otel_peer"), stream, template, int(count))
    provider.shutdown()


if __name__ == "__main__":
    main(*sys.argv[1:])
