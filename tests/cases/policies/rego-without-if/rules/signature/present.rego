package countersign.rules.signature.present

shown { input.signed.builder }
