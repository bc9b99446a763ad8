using SopEngine.Domain.Problems;

namespace SopEngine.Application.Guests;

/// <summary>Refusals of filing without an account.</summary>
public static class GuestProblems
{
    public sealed record GuestsNotTaken()
        : Problem("guests-not-taken", ProblemKind.NotFound, "Di sini diperlukan akun.")
    {
        public override string Detail => "Layanan ini hanya menerima permintaan dari yang masuk dengan akun. Masuklah, atau hubungi petugas lewat saluran lain.";
    }

    /// <summary>Nothing was filed. Whether the address is known to anybody is not told.</summary>
    public sealed record ConfirmationNotSent()
        : Problem("confirmation-not-sent", ProblemKind.Conflict, "Surel konfirmasi belum dapat dikirim.")
    {
        public override string Detail => "Isian Anda belum menjadi tiket, dan masih ada di halaman ini. Kirim lagi sebentar lagi, atau hubungi petugas lewat saluran lain.";
    }

    public sealed record TooManyLinks()
        : Problem("too-many-links", ProblemKind.Conflict, "Masih ada tautan yang menunggu dikonfirmasi.")
    {
        public override string Detail => "Sudah beberapa tautan dikirim ke alamat ini dan belum dikonfirmasi. Pakai salah satunya, atau coba lagi dua hari lagi.";
    }

    /// <summary>Unknown, or too old: both alike.</summary>
    public sealed record GuestLinkInvalid()
        : Problem("guest-link-invalid", ProblemKind.NotFound, "Tautan ini tidak berlaku.")
    {
        public override string Detail => "Tautan konfirmasi berlaku 48 jam, dan tautan yang lebih baru menggantikannya. Pakai tautan terakhir, atau isi formulirnya lagi.";
    }
}
