package countersign.rules.signature.present

allow if some e in input.signed.builder
