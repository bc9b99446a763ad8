using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Ratings;

/// <summary>What is asked, in the order in which scores are kept.</summary>
public static class RatingQuestions
{
    private static readonly IReadOnlyList<string> _one = ["Bagaimana penanganan permintaan Anda secara keseluruhan?"];

    // PermenPAN-RB 14/2017, the nine elements in their order
    private static readonly IReadOnlyList<string> _ikm =
    [
        "Kesesuaian persyaratan dengan jenis layanannya",
        "Kemudahan prosedur layanan",
        "Kecepatan waktu penyelesaian",
        "Kewajaran biaya atau tarif",
        "Kesesuaian hasil layanan dengan yang dijanjikan",
        "Kompetensi petugas",
        "Perilaku petugas: kesopanan dan keramahan",
        "Penanganan pengaduan, saran, dan masukan",
        "Kualitas sarana dan prasarana",
    ];

    /// <summary>The words of the scores, from 1.</summary>
    public static IReadOnlyList<string> Grades { get; } = ["Tidak baik", "Kurang baik", "Baik", "Sangat baik"];

    public static IReadOnlyList<string> Of(SatisfactionForm form) => form switch
    {
        SatisfactionForm.One => _one,
        SatisfactionForm.Ikm => _ikm,
        SatisfactionForm.None => [],
    };

    /// <summary>The questions that a kept rating answered: a region may ask something else today.</summary>
    public static IReadOnlyList<string> AnsweredBy(Rating rating) => rating.Scores.Count == _ikm.Count ? _ikm : _one;
}
