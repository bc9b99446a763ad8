using SopEngine.Domain.Facts;
using SopEngine.OData.Models;

namespace SopEngine.Application.Reporting;

/// <summary>Times spent on a ticket. What its SOP does not have is null.</summary>
internal static class TicketSpans
{
    public static void Describe(EntitySetBuilder<Dated<TicketFact>> set)
    {
        set.Span("Response", fact => fact.Row.ResponseMs, "Waktu kerja dari pengajuan sampai tanggapan pertama")
            .Span("FirstResolution", fact => fact.Row.FirstResolutionMs, "Waktu kerja sampai selesai pertama, tanpa waktu pemohon")
            .Span("Resolution", fact => fact.Row.ResolutionMs, "Waktu kerja sampai selesai terakhir, tanpa waktu pemohon")
            .Span("ResolutionCalendar", fact => fact.Row.ResolutionCalendarMs, "Waktu biasa sampai selesai terakhir")
            .Span("Confirmation", fact => fact.Row.ConfirmationMs, "Waktu kerja dari selesai sampai dibenarkan pemohon")
            .Span("Promised", fact => fact.Row.PromisedMs == 0 ? null : fact.Row.PromisedMs, "Janji untuk tiket seutuhnya; kosong tanpa janji demikian")
            .Span("Used", fact => fact.Row.UsedMs, "Waktu terpakai sampai selesai")
            .Span("Allowed", fact => fact.Row.AllowedMs, "Waktu yang dijatah sampai selesai")
            .Span("ClosingUsed", fact => fact.Row.ClosingUsedMs, "Waktu terpakai sampai ditutup")
            .Span("ClosingAllowed", fact => fact.Row.ClosingAllowedMs, "Waktu yang dijatah sampai ditutup")
            .Span("Requester", fact => fact.Row.RequesterMs, "Waktu kerja pada pemohon");
        Phases(set);
    }

    private static void Phases(EntitySetBuilder<Dated<TicketFact>> set) => set
        .Span("Intake", fact => fact.Row.IntakeMs, "Waktu kerja fase penerimaan")
        .Span("Triage", fact => fact.Row.TriageMs, "Waktu kerja fase pemilahan")
        .Span("Work", fact => fact.Row.WorkMs, "Waktu kerja fase penanganan")
        .Span("Escalate", fact => fact.Row.EscalateMs, "Waktu kerja fase eskalasi")
        .Span("Approve", fact => fact.Row.ApproveMs, "Waktu kerja fase persetujuan")
        .Span("Confirm", fact => fact.Row.ConfirmMs, "Waktu kerja fase konfirmasi")
        .Span("Close", fact => fact.Row.CloseMs, "Waktu kerja fase penutupan");
}
