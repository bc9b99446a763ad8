using Microsoft.Extensions.Options;
using SopEngine.Application.Times;
using SopEngine.Host.Composition;
using SopEngine.Persistence;

namespace SopEngine.Host.Commands;

/// <summary>Puts a backup in the place of the database, while no host runs.</summary>
internal static class RestoreCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [{ } file, .. var rest] || file.StartsWith("--", StringComparison.Ordinal))
        {
            await Console.Error.WriteLineAsync("Sebutkan berkas cadangannya: restore backups/sopengine-20261122T063000000Z.db");
            return CommandLine.NotUnderstood;
        }

        await using var app = SopHost.Build(rest);
        var settings = app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        if (ServerCopies.RestoreWords(settings, file) is { } words)
        {
            await Console.Error.WriteLineAsync(words);
            return CommandLine.Wrong;
        }

        if (!File.Exists(file))
        {
            await Console.Error.WriteLineAsync($"Berkas \"{file}\" tidak ada. Periksa ejaan dan folder tempat perintah dijalankan.");
            return CommandLine.NotUnderstood;
        }

        var now = app.Services.GetRequiredService<TimeProvider>().Now();
        var restored = await app.Services.GetRequiredService<SopDatabase>().RestoreAsync(file, now, CancellationToken.None);
        await Console.Out.WriteLineAsync(CopyWords.Of(restored.Facts));
        if (restored.Replaced is { } kept)
        {
            await Console.Out.WriteLineAsync($"Basis data sebelumnya disimpan di {kept}.");
        }

        await Console.Out.WriteLineAsync("Berikutnya: jalankan verify, lalu serve.");
        return 0;
    }
}
