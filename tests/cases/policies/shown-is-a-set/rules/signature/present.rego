package countersign.rules.signature.present

shown contains e if some e in input.signed.builder
