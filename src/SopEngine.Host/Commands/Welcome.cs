using System.Text;
using SopEngine.Application.Accounts;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Operations;
using SopEngine.Persistence;

namespace SopEngine.Host.Commands;

/// <summary>What whoever started the host reads first: where it is, what it serves, what it refuses, and what to try.</summary>
internal static class Welcome
{
    public static void Print(WebApplication app)
    {
        // a test server has no address, and nobody reads what it prints
        if (app.Urls.FirstOrDefault() is { } address)
        {
            Console.WriteLine(Text(app, address));
        }
    }

    private static string Text(WebApplication app, string address)
    {
        var tenants = app.Services.GetRequiredService<TenantRegistry>();
        var sops = app.Services.GetRequiredService<SopRegistry>();
        var text = new StringBuilder()
            .AppendLine(Invariant($"\nSopEngine berjalan di {address}"))
            .AppendLine(Invariant($"Basis data: {app.Services.GetRequiredService<SopDatabase>().Description}\n"));
        foreach (var tenant in tenants.All)
        {
            var titles = string.Join("; ", sops.InForce(tenant.Id).Select(sop => sop.Printed.Document.Title));
            text.AppendLine(Invariant($"  {address}/{tenant.Id}  {tenant.Name}{(titles.Length == 0 ? "" : ": " + titles)}"));
        }

        AddRefused(text, tenants, sops);
        if (app.Environment.IsDevelopment() && tenants.All.FirstOrDefault(tenant => sops.InForce(tenant.Id).Count > 0) is { } first)
        {
            AddTrial(text, app, address, first);
        }

        return text.AppendLine("\nBerhenti: Ctrl+C").ToString();
    }

    private static void AddRefused(StringBuilder text, TenantRegistry tenants, SopRegistry sops)
    {
        var refused = tenants.Refused.Select(tenant => (File: tenant.Folder, tenant.Problems))
            .Concat(tenants.All.SelectMany(tenant => sops.Refused(tenant.Id)).Select(sop => (sop.File, sop.Problems)));
        foreach (var (file, problems) in refused)
        {
            text.AppendLine(Invariant($"\nTIDAK dijalankan: {file}"));
            foreach (var problem in problems)
            {
                text.AppendLine(Invariant($"  {problem}"));
            }
        }
    }

    private static void AddTrial(StringBuilder text, WebApplication app, string address, TenantProfile tenant)
    {
        if (app.Services.GetRequiredService<OperatorTokens>().TrialToken is { } token)
        {
            text.AppendLine(Invariant($"\nOperator: {address}{OperatorRoutes.Page}  tanda masuk untuk sekali jalan ini: {token}"));
        }

        text.AppendLine(Invariant($"\nCoba: buka {address}/{tenant.Id}, masuk, lalu ajukan laporan. Akun percobaan (hanya di lingkungan Development):"));
        foreach (var demo in app.Services.GetRequiredService<DemoAccounts>().Of(tenant))
        {
            text.AppendLine(Invariant($"  {demo.Person.UserName,-20} {demo.Password,-34} {demo.Person.Post}"));
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
