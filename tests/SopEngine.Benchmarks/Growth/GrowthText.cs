namespace SopEngine.Benchmarks.Growth;

/// <summary>The files of the regions whose tickets grow in number: one SOP of six rows, each with its time and two rungs of a ladder.</summary>
internal static class GrowthText
{
    public const int Rows = 6;

    private const string Tenant = """
        language: sopengine/1
        tenant: {tenant}
        name: Kabupaten {tenant}
        kind: region
        zone: Asia/Jakarta
        numbers: { ticket: "TMB-{year}-{seq:7}" }
        roles:
          - { id: petugas, label: Petugas }
          - { id: pengawas, label: Pengawas }
          - { id: admin, label: Administrator }
        people:
          - { userName: pemohon, name: Pemohon Satu }
          - { userName: petugas, name: Petugas Satu, holds: [{ role: petugas }] }
          - { userName: pengawas, name: Pengawas Satu, holds: [{ role: pengawas }] }
          - { userName: admin, name: Admin Satu, holds: [{ role: admin }] }
        """;

    private const string Head = """
        language: sopengine/1
        sop: layanan
        revision: 1
        document: { title: SOP Layanan }
        intake: { form: permohonan }
        lanes:
          - { id: pemohon, label: Pemohon, requester: true }
          - { id: petugas, label: Petugas, role: petugas }
          - { id: pengawas, label: Pengawas, role: pengawas }
        forms:
          - { id: permohonan, title: Permohonan, fields: [{ name: uraian, label: Uraian, type: longText, required: true }] }
        steps:
          - { id: ajukan, no: "1", activity: Mengajukan, lane: pemohon, phase: intake, form: permohonan, outcomes: [{ id: kirim, label: Kirim, goto: kerja1, milestone: submitted }] }

        """;

    public static string OfTenant(string region) => Tenant.Replace("{tenant}", region, StringComparison.Ordinal);

    public static string OfSop() => Head + string.Concat(Enumerable.Range(1, Rows).Select(Step));

    // the last row is the supervisor's, whose inbox is empty as long as no ticket has come so far
    private static string Step(int row) =>
        $$"""
          - id: kerja{{row}}
            no: "{{row + 1}}"
            activity: Mengerjakan bagian {{row}}
            lane: {{(row < Rows ? "petugas" : "pengawas")}}
            phase: work
            time: 10 hari kerja
            ladder: [{ at: 80, do: remind, to: ["lane:petugas"] }, { at: 100, do: remind, to: ["lane:petugas"] }]
            outcomes: [{ id: selesai, label: Selesai, {{(row < Rows ? $"goto: kerja{row + 1}" : "close: solved, milestones: [resolved, closed]")}} }]

        """;
}
