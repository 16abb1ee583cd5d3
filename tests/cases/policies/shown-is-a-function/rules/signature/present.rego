package countersign.rules.signature.present

shown(e) if e in input.signed.builder
