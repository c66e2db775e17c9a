process.stdout.write('# Explain for CEO\n');
