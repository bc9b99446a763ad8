namespace SopEngine.Host.Tests.Api;

/// <summary>
/// Every call of the API that is about one region, and how it must treat who should not be let through. An endpoint that is missing here fails
/// <see cref="EndpointMatrixTests"/>. In paths, <c>NUMBER</c>, <c>ITEM</c>, <c>CLOCK</c>, <c>FILE</c> and <c>PIECES</c> stand for those of a real ticket.
/// </summary>
internal static class EndpointMatrix
{
    public static IReadOnlyList<EndpointRow> Rows { get; } =
    [
        EndpointRow.Public("POST", "sessions"),
        EndpointRow.Public("GET", "demo-accounts"),
        EndpointRow.Public("POST", "track"),
        EndpointRow.Public("GET", "day-roots"),
        EndpointRow.Public("GET", "day-roots/{day}"),
        new("GET", "sops", "sops"),
        new("GET", "sops/{sop}", "sops/SOP", Unknown: "sops/tidak-ada"),
        new("GET", "sops/{sop}/revisions/{revision:int}", "sops/SOP/revisions/1", Unknown: "sops/SOP/revisions/99"),
        new("GET", "sops/{sop}/revisions/{revision:int}/problems", "sops/SOP/revisions/1/problems", Unknown: "sops/SOP/revisions/99/problems"),
        new("GET", "sops/{sop}/revisions/{revision:int}/definition.yaml", "sops/SOP/revisions/1/definition.yaml", Unknown: "sops/SOP/revisions/99/definition.yaml"),
        new("GET", "sops/{sop}/revisions/{revision:int}/chart.svg", "sops/SOP/revisions/1/chart.svg", Unknown: "sops/SOP/revisions/99/chart.svg"),
        new("GET", "sops/{sop}/revisions/{revision:int}/document", "sops/SOP/revisions/1/document", Unknown: "sops/SOP/revisions/99/document"),
        new("GET", "sops/{sop}/revisions/{revision:int}/bpmn", "sops/SOP/revisions/1/bpmn", Unknown: "sops/SOP/revisions/99/bpmn"),
        new("GET", "sops/{sop}/revisions/{revision:int}/elsa", "sops/SOP/revisions/1/elsa", Unknown: "sops/SOP/revisions/99/elsa"),
        new("POST", "tickets", "tickets"),
        new("GET", "tickets", "tickets"),
        new("GET", "tickets/{number}", "tickets/NUMBER", Unknown: "tickets/BWI-2026-9999", Stranger: 404),
        new("GET", "tickets/{number}/history", "tickets/NUMBER/history", Unknown: "tickets/BWI-2026-9999/history", Stranger: 404),
        new("GET", "tickets/{number}/history/{seq}/proof", "tickets/NUMBER/history/1/proof", Unknown: "tickets/BWI-2026-9999/history/1/proof", Stranger: 404),
        new("GET", "tickets/{number}/clocks", "tickets/NUMBER/clocks", Unknown: "tickets/BWI-2026-9999/clocks", Stranger: 404),
        new("GET", "tickets/{number}/deliveries", "tickets/NUMBER/deliveries", Unknown: "tickets/BWI-2026-9999/deliveries", Stranger: 404, Analyst: 404, Asker: 403),
        new("GET", "tickets/{number}/replies", "tickets/NUMBER/replies", Unknown: "tickets/BWI-2026-9999/replies", Stranger: 404, Analyst: 404, Asker: 403),
        new("GET", "tickets/{number}/rating", "tickets/NUMBER/rating", Unknown: "tickets/BWI-2026-9999/rating", Stranger: 404, Analyst: 404),
        Act("rating", new { scores = new[] { 4 } }),
        new("GET", "deliveries", "deliveries", Stranger: 403, Analyst: 403, Asker: 403),
        EndpointRow.Public("POST", "mails"),
        new("GET", "mails", "mails", Stranger: 403, Analyst: 403, Asker: 403),
        new("POST", "mails/{id}/set-aside", "mails/019ab000-0000-7000-8000-000000000000/set-aside", Stranger: 403, Analyst: 403, Asker: 403, Body: new { ground = "Bukan permintaan." }),
        new("POST", "deliveries/retry", "deliveries/retry", Stranger: 403, Analyst: 403, Asker: 403, Body: new { ground = "Peladen surel sudah hidup lagi." }),
        Decides("retry"),
        Decides("skip"),
        Act("comment", new { text = "Mohon kabar." }),
        OfficersAct("pause", new { ground = "Menunggu vendor." }),
        OfficersAct("resume", new { }),
        Act("withdraw", new { ground = "Tidak jadi." }),
        Act("reopen", new { ground = "Belum selesai." }),
        OfficersAct("link", new { other = "BWI-2026-0001" }),
        OfficersAct("outage", new { ground = "Banyak laporan." }),
        OfficersAct("join-outage", new { of = "BWI-2026-0001" }),
        OfficersAct("leave-outage", new { ground = "Salah nomor." }),
        OfficersAct("reclassify", new { ground = "Salah jenis.", type = "gangguan" }),
        OfficersAct("correct", new { field = "receivedAt", at = "2026-11-23T08:00:00+07:00", ground = "Salah catat." }),
        OfficersAct("merge", new { into = "BWI-2026-0001", ground = "Sama." }),
        OfficersAct("skip", new { ground = "Tidak perlu." }),
        OfficersAct("force", new { step = "tutup", ground = "Perintah pimpinan." }),
        new("GET", "work-items", "work-items"),
        new("GET", "work-items/{id}", "work-items/ITEM", Unknown: "work-items/BWI-2026-9999.1", Stranger: 403),
        Work("claim", new { }),
        Work("release", new { }) with { Asker = 409 },
        Work("assign", new { person = "staff-it" }),
        Work("supply", new { form = new { } }) with { Asker = 409 },
        Work("complete", new { outcome = "ya", form = new { } }),
        new("GET", "clocks/{id}/explanation", "clocks/CLOCK/explanation", Unknown: "clocks/BWI-2026-9999.c1/explanation", Stranger: 404),
        new("GET", "training-clock", "training-clock", Stranger: 403, Analyst: 403, Asker: 403),
        new("PUT", "training-clock", "training-clock", Stranger: 403, Analyst: 403, Asker: 403, Body: new { speed = 60 }),
        new("GET", "report-tokens", "report-tokens", Stranger: 403, Asker: 403),
        new("POST", "report-tokens", "report-tokens", Stranger: 403, Asker: 403, Body: new { label = "Excel" }),
        new(
            "POST", "report-tokens/{id}/revoke", "report-tokens/019ab000-0000-7000-8000-000000000000/revoke", "report-tokens/019ab000-0000-7000-8000-000000000000/revoke",
            Stranger: 404, Analyst: 404, Asker: 404, Body: new { }),
        new("GET", "process-logs/xes", "process-logs/xes?dari=2026-11-01&sampai=2026-11-30", Stranger: 403, Asker: 403),
        new("GET", "process-logs/ocel", "process-logs/ocel?dari=2026-11-01&sampai=2026-11-30", Stranger: 403, Asker: 403),
        new("GET", "calendars", "calendars"),
        new("GET", "calendars/{id}", "calendars/siaga?year=2026", Unknown: "calendars/tidak-ada"),
        new("POST", "files", "files"),
        new("GET", "files/{id}", "files/FILE", Unknown: "files/019ab000-0000-7000-8000-000000000000", Stranger: 404),
        new("GET", "files/{id}/small", "files/FILE/small", Unknown: "files/019ab000-0000-7000-8000-000000000000/small", Stranger: 404),
        new("POST", "uploads", "uploads", Body: new { name = "a.txt", length = 3 }),
        new("GET", "uploads/{id}", "uploads/PIECES", Unknown: "uploads/019ab000-0000-7000-8000-000000000000", Stranger: 404),
        new("PATCH", "uploads/{id}", "uploads/PIECES", Unknown: "uploads/019ab000-0000-7000-8000-000000000000", Stranger: 404),
    ];

    private static EndpointRow Act(string act, object body) =>
        new("POST", $"tickets/{{number}}/{act}", $"tickets/NUMBER/{act}", $"tickets/BWI-2026-9999/{act}", Stranger: 404, Analyst: 404, Body: body);

    private static EndpointRow OfficersAct(string act, object body) => Act(act, body) with { Asker = 403 };

    private static EndpointRow Decides(string what) =>
        new("POST", $"deliveries/{{id}}/{what}", $"deliveries/019ab000-0000-7000-8000-000000000000/{what}", Stranger: 403, Analyst: 403, Asker: 403, Body: new { ground = "Alamat diperbaiki." });

    private static EndpointRow Work(string act, object body) =>
        new("POST", $"work-items/{{id}}/{act}", $"work-items/ITEM/{act}", $"work-items/BWI-2026-9999.1/{act}", Stranger: 403, Analyst: 403, Asker: 403, Body: body);
}
