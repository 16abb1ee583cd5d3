package countersign.rules.signature.present

shown if signed

signed if input.signed.builder
