using System.Globalization;
using Microsoft.Extensions.Options;
using SopEngine.Application.Installation;
using SopEngine.Application.Times;
using SopEngine.Host.Composition;
using SopEngine.Persistence;
using SopEngine.Persistence.Copies;
using SopEngine.Persistence.Journal;

namespace SopEngine.Host.Commands;

/// <summary>Copies the database while the host runs, checks the copy, and tells what it holds.</summary>
internal static class BackupCommand
{
    private const int MostKept = 10_000;

    public static async Task<int> RunAsync(string[] args)
    {
        var given = Options.Read(args, "to", "keep");
        if (given["keep"] is { } text && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostKept))
        {
            await Console.Error.WriteLineAsync($"--keep: tulis banyaknya cadangan yang disimpan, 1 sampai {MostKept}.");
            return CommandLine.NotUnderstood;
        }

        await using var app = SopHost.Build(given.Rest);
        var settings = app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        if (ServerCopies.BackUpWords(settings) is { } words)
        {
            await Console.Error.WriteLineAsync(words);
            return CommandLine.Wrong;
        }

        var database = app.Services.GetRequiredService<SopDatabase>();
        var folder = Path.GetFullPath(given["to"] ?? "backups");
        var facts = await database.BackUpAsync(Path.Combine(folder, CopyFolder.NameAt(app.Services.GetRequiredService<TimeProvider>().Now())), CancellationToken.None);
        await Console.Out.WriteLineAsync(CopyWords.Of(facts));
        foreach (var old in given["keep"] is { } keep ? CopyFolder.Prune(folder, int.Parse(keep, CultureInfo.InvariantCulture)) : [])
        {
            await Console.Out.WriteLineAsync($"Dihapus: {old}");
        }

        await NoteAsync(app.Services.GetRequiredService<InstallationJournal>(), facts);
        return 0;
    }

    // the copy is good whether or not the database it was made of can still be written to
    private static async Task NoteAsync(InstallationJournal journal, CopyFacts facts)
    {
        try
        {
            await journal.WriteAsync(JournalKind.BackedUp, true, CopyWords.Short(facts), CancellationToken.None);
        }
        catch (Exception failed) when (DatabaseFaults.Of(failed) is { } fault)
        {
            await Console.Error.WriteLineAsync($"Cadangan selesai, tetapi tidak dapat dicatat. {DatabaseFaults.InWords(fault)}");
        }
    }
}
