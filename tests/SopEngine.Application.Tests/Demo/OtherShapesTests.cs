using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Demo;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Verify;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Demo;

/// <summary>A region of somebody's own, whose SOP has shapes that the five lack, has a demo without a line of code.</summary>
public sealed class OtherShapesTests
{
    private const string Rows = """
        - id: kerja
          no: "2"
          activity: Memeriksa berkas
          lane: petugas
          phase: triage
          time: 60 menit
          remind: { every: 30 menit, max: 2, to: ["lane:petugas"] }
          outcomes:
            - id: lanjut
              label: Lanjut
              goto: [lapangan, biaya]
              milestone: accepted
              fields:
                - { name: jumlah, label: Jumlah titik, type: number, required: true, min: 3, max: 9 }
                - { name: alat, label: Alat yang dibawa, type: many, required: true, options: [Tangga, Kabel, Tang], min: 2 }
                - { name: siap, label: Kesiapan, type: checklist, required: true, options: [Surat tugas, Kendaraan] }
                - { name: selesai-pada, label: Rencana selesai, type: date, required: true }
                - { name: nip-petugas, label: NIP petugas, type: nip, required: true }
                - { name: teman, label: Teman bertugas, type: person, required: true, optionsFrom: "role:petugas" }
            - { id: tambah, label: Tambah waktu, extend: { time: 60 menit, times: 1 } }
        - { id: lapangan, no: "3", activity: Memeriksa lapangan, lane: petugas, phase: work, time: 1 hari, outcomes: [{ id: selesai, label: Selesai, goto: putus }] }
        - { id: biaya, no: "4", activity: Menghitung biaya, lane: kepala, phase: work, time: 1 hari, outcomes: [{ id: selesai, label: Selesai, goto: putus }] }
        - id: putus
          no: "5"
          activity: Memutuskan
          lane: kepala
          phase: approve
          time: 1 hari
          join: [lapangan, biaya]
          outcomes:
            - { id: setuju, label: Setuju, close: solved, milestones: [resolved, closed] }
            - { id: tolak, label: Tolak, close: rejectedOutOfScope, milestone: closed, fields: [{ name: alasan, label: Alasan, type: longText, required: true }] }
        """;

    [Fact]
    public async Task Its_tickets_run_beside_each_other_and_end()
    {
        await using var region = TestRegion.Make();
        region.WriteSop("kerja.yaml", TestRegion.Sop("kerja", Rows));
        var house = await region.OpenAsync(services => services.AddSopEngineDemo(new ManualTime(TestHouse.Monday)));

        var report = await house.MakeAsync(new DemoRequest(From: new DateOnly(2026, 9, 1), Until: new DateOnly(2026, 10, 31), Tickets: 180));

        report.Refusals.Should().BeEmpty();
        report.Regions.Should().ContainSingle().Which.Refused.Should().BeEmpty();
        report.Regions[0].Alarms.Should().BePositive("reminders go off in their time");
        (await house.Get<VerifyTickets>().RunAsync(null, null, default)).Findings.Should().BeEmpty();
        await using var db = house.Rows(TestRegion.Id);
        (await db.Tickets.CountAsync(row => row.Status == TicketStatus.Closed)).Should().BeGreaterThan(20);
        (await db.History.CountAsync(row => row.Kind == HistoryKind.Extended)).Should().BePositive("some rows get more time, and are done in it");
    }
}
