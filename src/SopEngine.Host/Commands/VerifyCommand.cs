using SopEngine.Application.Installation;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Application.Trails;
using SopEngine.Application.Verify;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Trails;
using SopEngine.Host.Composition;
using SopEngine.Persistence.Journal;

namespace SopEngine.Host.Commands;

/// <summary>
/// Replays every ticket's history and compares it with what is stored; makes the roots of the sealed days anew, and compares them with those in a file. Exit code 1 if
/// anything differs, 2 if the file is none. With <c>--proof</c> it checks a proof, and needs no database.
/// </summary>
internal static class VerifyCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var given = Options.Read(args, "tenant", "roots", "proof", "root");
        if (given["proof"] is { } proof)
        {
            return await ProofCommand.RunAsync(proof, given["root"]);
        }

        await using var app = SopHost.Build(given.Rest);
        TenantId? tenant = null;
        if (given["tenant"] is { } named)
        {
            tenant = app.Services.GetRequiredService<TenantRegistry>().Find(named)?.Id;
            if (tenant is null)
            {
                await Console.Error.WriteLineAsync($"Daerah \"{named}\" tidak dikenal.");
                return CommandLine.NotUnderstood;
            }
        }

        IReadOnlyDictionary<TenantId, IReadOnlyList<DayRecord>>? outside = null;
        try
        {
            outside = given["roots"] is { } file ? await ReadAsync(file) : null;
        }
        catch (Exception failed) when (failed is FormatException or FileNotFoundException or DirectoryNotFoundException)
        {
            await Console.Error.WriteLineAsync(failed is FormatException ? failed.Message : $"Berkas \"{given["roots"]}\" tidak ada. Periksa ejaan dan folder tempat perintah dijalankan.");
            return CommandLine.NotUnderstood;
        }

        return await VerifyAsync(app.Services, tenant, outside);
    }

    private static async Task<IReadOnlyDictionary<TenantId, IReadOnlyList<DayRecord>>> ReadAsync(string path)
    {
        await using var file = File.OpenRead(path);
        var records = await TrailFiles.ReadRecordsAsync(file, CancellationToken.None);
        return records.Count > 0 ? records : throw new FormatException($"Berkas \"{path}\" tidak memuat satu segel pun.");
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, TenantId? tenant, IReadOnlyDictionary<TenantId, IReadOnlyList<DayRecord>>? outside)
    {
        await services.GetRequiredService<ImportDefinitions>().RunAsync(CancellationToken.None);
        var progress = new Progress<int>(done => Console.Error.Write($"\r{done} tiket diperiksa"));
        var report = await services.GetRequiredService<VerifyTickets>().RunAsync(tenant, outside, progress, CancellationToken.None);
        await Console.Error.WriteLineAsync();
        foreach (var finding in report.Findings)
        {
            await Console.Out.WriteLineAsync($"{finding.Tenant} {finding.Ticket}: {finding.Code}: {finding.Message}");
        }

        var strange = outside?.Keys.Where(kept => services.GetRequiredService<TenantRegistry>().Find(kept.Value) is null).ToList() ?? [];
        foreach (var kept in strange)
        {
            await Console.Out.WriteLineAsync($"{kept} -: region-unknown: Berkas itu memuat segel daerah \"{kept}\", yang tidak ada di sini.");
        }

        await Console.Out.WriteLineAsync(report.InWords);
        var whole = report.Findings.Count == 0 && strange.Count == 0;
        await services.GetRequiredService<InstallationJournal>().WriteAsync(JournalKind.Verified, whole, report.InWords, CancellationToken.None);
        return whole ? 0 : CommandLine.Wrong;
    }
}
