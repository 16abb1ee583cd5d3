package countersign.rules.signature.present

shown if x := input.signed.builder
