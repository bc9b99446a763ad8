using System.Globalization;
using SopEngine.Application.Demo;
using SopEngine.Host.Composition;

namespace SopEngine.Host.Commands;

/// <summary>Fills regions that have no tickets with a believable year of them. Exit code 1 where anything speaks against it; then nothing is written.</summary>
internal static class DemoCommand
{
    private const string Confirmed = "--yes";

    private const string Unasked =
        "Ini bukan lingkungan Development: tiket contoh akan terlihat seperti tiket sungguhan dan tidak dapat dihapus dari riwayat. "
        + "Bila memang itu yang dikehendaki, ulangi dengan --yes.";

    public static async Task<int> RunAsync(string[] args)
    {
        var given = Options.Read([.. args.Where(arg => arg != Confirmed)], "seed", "from", "until", "tickets", "months", "tenant", "rush");
        if (DemoOptions.Read(given) is not { } request)
        {
            await Console.Error.WriteLineAsync(DemoOptions.Usage);
            return CommandLine.NotUnderstood;
        }

        await using var app = SopHost.Build(given.Rest, services => services.AddSopEngineDemo());
        if (!app.Environment.IsDevelopment() && !args.Contains(Confirmed))
        {
            await Console.Error.WriteLineAsync(Unasked);
            return CommandLine.Wrong;
        }

        await StartUp.PrepareUnseenAsync(app, CancellationToken.None);
        var report = await app.Services.GetRequiredService<RunDemo>().RunAsync(request, new DemoTeller(), CancellationToken.None);
        foreach (var refusal in report.Refusals)
        {
            await Console.Error.WriteLineAsync(refusal);
        }

        foreach (var region in report.Regions)
        {
            await Console.Out.WriteLineAsync(Line(region));
        }

        return report.Refusals.Count == 0 ? 0 : CommandLine.Wrong;
    }

    private static string Line(DemoRegionReport region)
    {
        var refused = region.Refused.Count == 0 ? "" : $" Ditolak: {string.Join(", ", region.Refused.Select(one => FormattableString.Invariant($"{one.Value} {one.Key}")))}.";
        return string.Create(
            CultureInfo.GetCultureInfo("id-ID"),
            $"{region.Tenant.Name}, {region.From:yyyy-MM-dd} sampai {region.Until:yyyy-MM-dd}: {region.Tickets} tiket, {region.Tickets - region.Closed} belum ditutup, {region.LateShare:P1} dari yang ditutup terlambat, {region.Alarms} pengingat.{refused}");
    }
}
