package countersign.rules.signature.present

shown if count(input.signed.builder)
