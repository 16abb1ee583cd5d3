package countersign.rules.signature.present

shown if not bad

bad if some e in input.signed.builder
