using SopEngine.Application.Deliveries;
using SopEngine.Application.Wording;

namespace SopEngine.Host.Pages.Deliveries;

/// <summary>What has become of messages, in words.</summary>
internal static class DeliveryWords
{
    public static string Way(DeliveryView delivery) => delivery.Way switch
    {
        "inbox" => "Kotak masuk",
        "email" => "Surel",
        _ => "Telepon (WhatsApp/SMS)",
    };

    /// <summary>A word and the class of its mark.</summary>
    public static (string Word, string Mark) State(DeliveryView delivery) => delivery.State switch
    {
        "read" => ("Dibaca", "ok"),
        "unread" => ("Belum dibaca", "none"),
        "sent" => ("Terkirim", "ok"),
        "waiting" when delivery.Attempts > 0 => ("Dicoba lagi", "risk"),
        "waiting" when delivery.Digest => ("Menunggu ringkasan", "wait"),
        "waiting" => ("Menunggu dikirim", "wait"),
        "parked" => ("Gagal, perlu keputusan", "late"),
        _ => ("Tidak dikirim", "none"),
    };

    /// <summary>When, and what the other side said: a sentence each; empty for none.</summary>
    public static IEnumerable<string> Details(DeliveryView delivery)
    {
        if (delivery is { State: "waiting", NextAt: { } next })
        {
            yield return $"Dikirim {IndonesianText.Instant(next)}.";
        }

        if (delivery is { State: not "waiting", EndedAt: { } ended })
        {
            yield return $"{IndonesianText.Instant(ended)}.";
        }

        if (delivery.Attempts > 1 || (delivery.Attempts > 0 && delivery.State is "waiting" or "parked"))
        {
            yield return $"Sudah {delivery.Attempts} kali dicoba.";
        }

        if (delivery.Answer is { } answer)
        {
            yield return $"Jawaban: {answer}";
        }

        if (delivery is { DecidedBy: { } by, Ground: { } ground })
        {
            yield return $"Keputusan {by}: {ground}";
        }
    }
}
