using Microsoft.Extensions.DependencyInjection;

namespace SopEngine.Application.Tests.Support;

/// <summary>Folders with a region of a test's own: its files are written, then a house is opened on them.</summary>
internal sealed class TestRegion : IAsyncDisposable
{
    public const string Id = "uji";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sopengine-region-");
    private TestHouse? _house;

    private TestRegion()
    {
    }

    public string Tenants => Path.Combine(_folder.FullName, "tenants");

    public string Definitions => Path.Combine(_folder.FullName, "workflow-definitions");

    public TestHouse House => _house ?? throw new InvalidOperationException("The house is opened once the files are written.");

    /// <summary>With the region itself, and no definitions yet.</summary>
    public static TestRegion Make() => new TestRegion().WriteTenant(Id, Tenant(Id));

    /// <summary>A region with one requester, two officers, a head with authority and an admin.</summary>
    public static string Tenant(string id) => $$"""
        language: sopengine/1
        tenant: {{id}}
        name: Kabupaten {{id}}
        kind: region
        zone: Asia/Jakarta
        numbers: { ticket: "{{id.ToUpperInvariant()}}-{year}-{seq:4}" }
        roles:
          - { id: petugas, label: Petugas }
          - { id: kepala, label: Kepala, authority: true }
          - { id: admin, label: Administrator }
        people:
          - { userName: pemohon, name: Pemohon Satu }
          - { userName: petugas, name: Petugas Satu, holds: [{ role: petugas }] }
          - { userName: kepala, name: Kepala Satu, holds: [{ role: kepala }] }
          - { userName: admin, name: Admin Satu, holds: [{ role: admin }] }
        """;

    /// <summary>The head of a definition; rows are added by the test.</summary>
    public static string Sop(string id, string rows, int revision = 1) => $$"""
        language: sopengine/1
        sop: {{id}}
        revision: {{revision}}
        document: { title: SOP {{id}} }
        intake: { form: permohonan }
        lanes:
          - { id: pemohon, label: Pemohon, requester: true }
          - { id: petugas, label: Petugas, role: petugas }
          - { id: kepala, label: Kepala, role: kepala }
        forms:
          - id: permohonan
            title: Permohonan
            fields:
              - { name: uraian, label: Uraian, type: longText, required: true }
              - { name: lokasi, label: Lokasi, type: text }
        steps:
          - { id: ajukan, no: "1", activity: Mengajukan, lane: pemohon, phase: intake, form: permohonan, outcomes: [{ id: kirim, label: Kirim, goto: kerja, milestone: submitted }] }
        {{string.Join('\n', rows.ReplaceLineEndings("\n").Split('\n').Select(line => "  " + line))}}
        """;

    public TestRegion WriteTenant(string id, string text)
    {
        Directory.CreateDirectory(Path.Combine(Tenants, id));
        File.WriteAllText(Path.Combine(Tenants, id, "tenant.yaml"), text);
        return this;
    }

    public TestRegion WriteSop(string file, string text, string tenant = Id)
    {
        Directory.CreateDirectory(Path.Combine(Definitions, tenant));
        File.WriteAllText(Path.Combine(Definitions, tenant, file), text);
        return this;
    }

    public async Task<TestHouse> OpenAsync(Action<IServiceCollection>? settings = null)
    {
        _house = TestHouse.Empty(Tenants, Definitions, settings);
        await _house.PrepareAsync();
        return _house;
    }

    public Desk Desk(string? sop = null) => sop is null ? new Desk(House, Id) : new Desk(House, Id) { Sop = sop };

    public async ValueTask DisposeAsync()
    {
        if (_house is not null)
        {
            await _house.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }
}
