package countersign.rules.signature.present

shown if input.signed.builder
