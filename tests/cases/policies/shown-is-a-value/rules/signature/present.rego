package countersign.rules.signature.present

shown := count(input.signed.builder) > 0
