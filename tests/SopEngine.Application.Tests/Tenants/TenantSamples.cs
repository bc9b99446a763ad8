using System.Text;
using SopEngine.Application.Tenants;

namespace SopEngine.Application.Tests.Tenants;

/// <summary>The files of a small region that read without a problem, and ways to break them.</summary>
internal static class TenantSamples
{
    public const string Tenant = """
        language: sopengine/1
        tenant: contoh
        name: Kabupaten Contoh
        agency: Dinas Kominfo
        kind: region
        zone: Asia/Makassar
        hosts: [bantuan.contoh.go.id]
        accent: "#0d5c63"
        numbers: { ticket: "CTH-{year}-{seq:5}" }
        units:
          - { id: bid-ti, name: Bidang TI, kind: bidang, parent: dinas }
          - { id: dinas, name: Dinas Kominfo, kind: opd }
        roles:
          - { id: staff-it, label: Staff IT }
          - { id: kabid, label: Kepala Bidang, authority: true }
        people:
          - { userName: staf.1, name: Sri, post: Staf, unit: bid-ti, holds: [{ role: staff-it }, { role: kabid, unit: bid-ti }] }
          - { userName: warga, name: Budi }
        extensions: { helpdesk: ["tutup:wait", lapor/batal] }
        labels: { open: Berjalan }
        """;

    public const string Catalogue = """
        language: sopengine/1
        topics:
          - { id: jaringan, label: Jaringan, sop: helpdesk, time: 3 hari, class: pendek, unit: bid-ti, ticketType: gangguan, sample: true }
        """;

    public static TenantReading Read(string tenant = Tenant, string catalogue = Catalogue, string folder = "contoh") =>
        TenantYamlReader.Read(folder, "tenants/" + folder, Encoding.UTF8.GetBytes(tenant), Encoding.UTF8.GetBytes(catalogue));

    public static TenantReading ReadTenantWith(string what, string instead)
    {
        Tenant.Should().Contain(what);
        return Read(tenant: Tenant.Replace(what, instead, StringComparison.Ordinal));
    }

    public static TenantReading ReadCatalogueWith(string what, string instead)
    {
        Catalogue.Should().Contain(what);
        return Read(catalogue: Catalogue.Replace(what, instead, StringComparison.Ordinal));
    }
}
