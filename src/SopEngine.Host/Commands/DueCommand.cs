using Microsoft.Extensions.Logging.Abstractions;
using SopEngine.Application.Calendars;
using SopEngine.Application.Calendars.Dues;
using SopEngine.Application.Tenants;

namespace SopEngine.Host.Commands;

/// <summary>Counts when something is due, once or for a file of rows. Needs no database and no secret. Exit code 1 if any row was refused.</summary>
internal static class DueCommand
{
    private const string Usage =
        """
        Tulis: due --tenant DAERAH --start 2026-11-23T15:30+07:00 --time "60 menit" [--reading CARA] [--explain]
        atau:  due --file BERKAS.tsv   (kolom tanpa kepala, dipisah tab: daerah, mulai, waktu, cara baca atau kosong; "-" untuk masukan baku)
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var explain = args.Contains("--explain");
        var given = Options.Read([.. args.Where(arg => arg != "--explain")], "tenant", "start", "time", "reading", "file");
        if (Misuse(given, explain) is { } misuse)
        {
            await Console.Error.WriteLineAsync($"{misuse}\n{Usage}");
            return CommandLine.NotUnderstood;
        }

        var table = Table(given.Rest);
        return given["file"] is { } file ? await AnswerFileAsync(table, file) : await AnswerOneAsync(table, given, explain);
    }

    private static string? Misuse(Options given, bool explain)
    {
        string[] single = ["tenant", "start", "time"];
        var forOne = single.Append("reading").Where(name => given[name] is not null).ToList();
        if (given.Rest.FirstOrDefault(arg => !IsSetting(arg)) is { } unknown)
        {
            return $"\"{unknown}\" tidak dikenal, atau isinya tidak ada.";
        }

        if (given["file"] is not null)
        {
            return forOne.Count > 0 || explain ? "--file tidak dapat dipakai bersama pilihan untuk satu hitungan." : null;
        }

        var missing = single.Except(forOne).Select(name => "--" + name).ToList();
        return missing.Count > 0 ? $"Belum ada: {string.Join(", ", missing)}." : null;
    }

    // what is left may be settings of the host: --SopEngine:Tenants:Path=tenants
    private static bool IsSetting(string arg) =>
        arg.StartsWith("--", StringComparison.Ordinal) && arg.IndexOf('=', StringComparison.Ordinal) is var sign && sign > arg.IndexOf(':', StringComparison.Ordinal) && arg.Contains(':', StringComparison.Ordinal);

    private static DueTable Table(string[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(settings)
            .Build();
        var options = Microsoft.Extensions.Options.Options.Create(configuration.GetSection(TenantOptions.Section).Get<TenantOptions>() ?? new TenantOptions());
        var tenants = new TenantRegistry(options, NullLogger<TenantRegistry>.Instance);
        return new DueTable(new DueRegions(tenants, new CalendarCompiler(new NationalCalendar(options))));
    }

    private static async Task<int> AnswerOneAsync(DueTable table, Options given, bool explain)
    {
        var answer = table.Answer(given["tenant"]!, given["start"]!, given["time"]!, given["reading"]);
        await Console.Out.WriteLineAsync(DueLine.Of(answer));
        foreach (var sentence in explain && answer.Refusal is null ? ExplainDue.Sentences(answer) : [])
        {
            await Console.Out.WriteLineAsync(sentence);
        }

        return answer.Refusal is null ? 0 : CommandLine.Wrong;
    }

    private static async Task<int> AnswerFileAsync(DueTable table, string file)
    {
        if (file != "-" && !File.Exists(file))
        {
            await Console.Error.WriteLineAsync($"Berkas \"{file}\" tidak ada. Periksa ejaan dan folder tempat perintah dijalankan.");
            return CommandLine.NotUnderstood;
        }

        try
        {
            using var rows = new StreamReader(file == "-" ? Console.OpenStandardInput() : File.OpenRead(file));
            await using var output = Console.OpenStandardOutput();
            var (_, refused) = await DueFile.RunAsync(table, rows, output, Progress(), CancellationToken.None);
            return refused == 0 ? 0 : CommandLine.Wrong;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            // the file cannot be read, or whoever read the answers went away
            await Console.Error.WriteLineAsync($"Tidak selesai: {broken.Message}");
            return CommandLine.Wrong;
        }
    }

    // for somebody who waits at a screen
    private static Action<long> Progress() => Console.IsErrorRedirected ? _ => { } : rows => Console.Error.Write($"\r{rows} baris ");
}
