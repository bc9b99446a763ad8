using SopEngine.Application.Wording;
using SopEngine.Domain.Kpis;

namespace SopEngine.Host.Pages.Figures;

/// <summary>One row of Table 7: what is proposed to the assessor, and the figures that it follows from. The assessor signs, not the engine.</summary>
public sealed record MonitoredSop(SopRows Rows, KpiFigures Told)
{
    /// <summary>From this share of tickets closed in time on, the proposal is that the SOP runs well.</summary>
    public const decimal Well = 80m;

    /// <summary>Whether it runs well; null while nothing could be judged.</summary>
    public bool? RunsWell => Judged.Percent is { } percent ? percent >= Well : null;

    /// <summary>Tickets in time to closing; to resolution, or visits, where no ticket has a promise of its own.</summary>
    public Share Judged => Told.Promises.Closing.Whole > 0 ? Told.Promises.Closing : Told.Promises.Resolution.Whole > 0 ? Told.Promises.Resolution : Told.Promises.Steps;

    /// <summary>Catatan Hasil Penilaian: figures only.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            yield return $"{Told.Flow.Completed.Whole} tiket masuk, {Told.Flow.Closed} ditutup.";
            foreach (var (what, share) in new[] { ("Tiket tepat waktu", (Share?)Judged), ("Langkah tepat waktu", Told.Promises.Steps), ("Dikembalikan kepada pemohon", Told.Flow.Returned), ("Dibuka kembali", Told.Flow.Reopened) })
            {
                if (share is { Percent: { } percent } known)
                {
                    yield return $"{what}: {IndonesianNumber.Of(percent, 1)} % ({FigureText.Of(known)}).";
                }
            }
        }
    }

    /// <summary>Tindakan yang Harus Diambil.</summary>
    public string Action => (RunsWell, Rows.BottleneckName) switch
    {
        (null, _) => "Belum ada yang dapat dinilai; tidak ada tindakan.",
        (true, _) => "Dipertahankan.",
        (false, { } row) => $"Tinjau {row}: beban petugas, kelengkapan, dan waktu bakunya.",
        (false, null) => "Tinjau waktu baku dan beban petugas.",
    };
}
