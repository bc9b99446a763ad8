using SopEngine.Domain.Problems;

namespace SopEngine.Application.Deliveries;

/// <summary>Refusals of decisions about messages that could not be delivered.</summary>
public static class DeliveryProblems
{
    public sealed record DeliveryNotFound(string Id)
        : Problem("delivery-not-found", ProblemKind.NotFound, "Pengiriman tidak ditemukan.")
    {
        public override string Detail => $"Tidak ada pengiriman {Id} di daerah ini. Muat ulang daftarnya.";
    }

    public sealed record DeliveryNotParked()
        : Problem("delivery-not-parked", ProblemKind.Conflict, "Pengiriman ini tidak sedang menunggu keputusan.")
    {
        public override string Detail => "Pengiriman ini sudah diputuskan, sudah terkirim, atau masih dicoba dengan sendirinya. Muat ulang daftarnya.";
    }
}
