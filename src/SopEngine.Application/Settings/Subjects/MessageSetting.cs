using System.Globalization;
using SopEngine.Application.Files;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Settings.Subjects;

/// <summary>Who gets a digest, when nobody is disturbed, and the address that mails come from. The gateway stays with whoever runs the installation.</summary>
public sealed class MessageSetting : SettingSubject
{
    private const string Root = "messages", From = "messages/from", QuietFrom = "messages/quiet/from", QuietUntil = "messages/quiet/until", Digest = "messages/digest";

    public override string Id => "pesan";

    public override string Title => "Penerima dan waktu pesan";

    public override string About => "Peran yang menerima ringkasan harian, jam tenang, dan alamat pengirim surel. Penerima pesan sebuah baris tertulis di SOP.";

    public override string File => TenantYamlReader.TenantFile;

    public override string OpenTickets => "Pesan yang sudah menunggu dikirim tidak berubah.";

    public override SettingForm Form(SettingScope scope) => new(
    [
        new(From, "Alamat pengirim surel") { Longest = 254, Help = "Kosongkan untuk alamat baku layanan." },
        new(QuietFrom, "Jam tenang mulai") { Longest = 5, Help = "Misalnya 20:00. Pesan yang tidak mendesak menunggu sampai jam tenang berakhir." },
        new(QuietUntil, "Jam tenang berakhir") { Longest = 5, Help = "Misalnya 06:00." },
    ],
    [
        new SettingTable(Digest, "Ringkasan harian", "ringkasan",
        [
            new("role", "Peran") { Kind = SettingFieldKind.Choice, Required = true, Options = [.. scope.Tenant.Roles.Select(role => new OptionView(role.Id, role.Label))] },
            new("at", "Pukul") { Required = true, Longest = 5 },
        ])
        { Key = "role", NameColumn = "role", Help = "Pemegang peran menerima satu surel ringkasan tiap hari kerja, misalnya pukul 07:30." },
    ]);

    public override SettingSheet Sheet(TenantProfile tenant) => SettingSheet.OfCells(
        (From, tenant.Messages.From), (QuietFrom, Clock(tenant.Messages.Quiet?.From)), (QuietUntil, Clock(tenant.Messages.Quiet?.Until)))
        .With(Digest, tenant.Messages.Digests.Select(digest => SettingSheet.Row(("role", digest.Role), ("at", Clock(digest.At)))));

    internal override void Fill(MapWriter map, SettingSheet sheet) => map.Map(Root, new MapWriter()
        .Text("from", sheet.Cell(From))
        .Map("quiet", new MapWriter().Text("from", sheet.Cell(QuietFrom)).Text("until", sheet.Cell(QuietUntil)).Short())
        .List("digest", sheet.Rows(Digest), row => new MapWriter().Required("role", row.GetValueOrDefault("role", "")).Required("at", row.GetValueOrDefault("at", "")).Short())
        .Spread());

    internal override TenantProfile Lay(SettingScope scope, MapReader map)
    {
        RootReader.Language(map, Domain.Sops.SopRevision.CurrentLanguage);
        var roles = new ListedNames("peran", "roles", FileProblemCodes.UnknownRole);
        foreach (var role in scope.Tenant.Roles)
        {
            roles.Add(map, role.Id, "roles");
        }

        var rules = map.Map(Root, read => MessageRulesReader.Read(read, roles)) ?? MessageRules.Plain;
        roles.Close();
        return scope.Tenant with { Messages = rules with { Gateway = scope.Tenant.Messages.Gateway } };
    }

    private static string? Clock(TimeOnly? time) => time?.ToString("HH':'mm", CultureInfo.InvariantCulture);
}
