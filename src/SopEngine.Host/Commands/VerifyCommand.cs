using SopEngine.Application.Installation;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Application.Verify;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Composition;
using SopEngine.Persistence.Journal;

namespace SopEngine.Host.Commands;

/// <summary>Replays every ticket's history and compares it with what is stored. Exit code 1 if anything differs.</summary>
internal static class VerifyCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var given = Options.Read(args, "tenant");
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

        await app.Services.GetRequiredService<ImportDefinitions>().RunAsync(CancellationToken.None);
        var progress = new Progress<int>(done => Console.Error.Write($"\r{done} tiket diperiksa"));
        var report = await app.Services.GetRequiredService<VerifyTickets>().RunAsync(tenant, progress, CancellationToken.None);
        await Console.Error.WriteLineAsync();
        foreach (var finding in report.Findings)
        {
            await Console.Out.WriteLineAsync($"{finding.Tenant} {finding.Ticket}: {finding.Code}: {finding.Message}");
        }

        await Console.Out.WriteLineAsync(report.InWords);
        await app.Services.GetRequiredService<InstallationJournal>().WriteAsync(JournalKind.Verified, report.Findings.Count == 0, report.InWords, CancellationToken.None);
        return report.Findings.Count == 0 ? 0 : CommandLine.Wrong;
    }
}
