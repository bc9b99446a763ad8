using System.Globalization;
using SopEngine.Application.Accounts;
using SopEngine.Application.Tenants;
using SopEngine.Host.Composition;

namespace SopEngine.Host.Commands;

/// <summary>Makes the first administrator of a region: an account without a password, and a link with which a password is chosen, once.</summary>
internal static class AdminCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var given = Options.Read(args, "tenant", "user");
        await using var app = SopHost.Build(given.Rest);
        var tenants = app.Services.GetRequiredService<TenantRegistry>();
        if (tenants.Find(given["tenant"]) is not { } tenant)
        {
            var known = string.Join(", ", tenants.All.Select(region => region.Id));
            await Console.Error.WriteLineAsync($"Sebutkan daerahnya: admin create --tenant DAERAH. Yang ada: {known}.");
            return CommandLine.NotUnderstood;
        }

        await app.MigrateAsync(CancellationToken.None);
        var made = await app.Services.GetRequiredService<CreateAdminInvitation>().HandleAsync(tenant, given["user"] ?? "admin", CancellationToken.None);
        if (!made.Succeeded(out var invitation, out var problem))
        {
            await Console.Error.WriteLineAsync($"{problem.Title} {problem.Detail}");
            return CommandLine.Wrong;
        }

        var until = TimeZoneInfo.ConvertTimeFromUtc(invitation.ExpiresAt, TimeZoneInfo.FindSystemTimeZoneById(tenant.Zone));
        await Console.Out.WriteLineAsync(
            $"""
            Administrator {invitation.UserName} untuk {tenant.Name}. Buka tautan ini untuk memilih kata sandi;
            berlaku satu kali, sampai {until.ToString("d MMMM yyyy HH.mm", CultureInfo.GetCultureInfo("id-ID"))} waktu setempat:

              /{tenant.Id}/undangan/{invitation.Token}

            (di depannya alamat layanan Anda, misalnya http://localhost:5080)
            """);
        return 0;
    }
}
