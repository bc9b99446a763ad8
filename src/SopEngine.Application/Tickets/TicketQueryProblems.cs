using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets;

/// <summary>Refusals of looking for what is not there, or not for the caller to know of.</summary>
public static class TicketQueryProblems
{
    public sealed record TicketNotFound(string Number)
        : Problem("ticket-not-found", ProblemKind.NotFound, "Tiket tidak ditemukan.")
    {
        public override string Detail => $"Tidak ada tiket {Number} yang dapat Anda lihat. Periksa nomornya; untuk pelacakan, periksa juga kuncinya.";
    }

    public sealed record ClockUnknown(string Id)
        : Problem("clock-unknown", ProblemKind.NotFound, "Waktu tidak ditemukan.")
    {
        public override string Detail => $"Tidak ada perhitungan waktu {Id}. Nomornya tertera pada daftar waktu tiket.";
    }
}
