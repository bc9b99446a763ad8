using System.Globalization;
using SopEngine.Application.Installation;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Background;

namespace SopEngine.Host.Pages.Operators;

/// <summary>How the operator's page says things.</summary>
internal static class OperatorWords
{
    private static readonly CultureInfo _indonesian = CultureInfo.GetCultureInfo("id-ID");
    private static readonly TimeSpan _lateBackup = TimeSpan.FromDays(2);
    private static readonly TimeSpan _lateAlarm = TimeSpan.FromMinutes(2);

    public static IEnumerable<string> Attention(InstallationStatus status, IReadOnlyList<HealthCheck> checks)
    {
        foreach (var check in checks.Where(check => !check.IsGood))
        {
            yield return $"{OfCheck(check.Name)}: {check.Status}.";
        }

        if (status.Parked.Count > 0)
        {
            yield return $"{Number(status.Parked.Count)} pekerjaan otomatis terparkir dan menunggu keputusan Anda.";
        }

        if (status.Alarms.OldestSeconds > _lateAlarm.TotalSeconds)
        {
            yield return $"Pekerjaan otomatis tertua ({status.Alarms.OldestRegion}) sudah menunggu {OfSeconds(status.Alarms.OldestSeconds)}.";
        }

        if (status.LastVerified is { Good: false })
        {
            yield return "Pemeriksaan terakhir menemukan masalah.";
        }

        if (status.LastBackup is null || status.At - status.LastBackup.At > _lateBackup)
        {
            yield return "Belum ada cadangan dalam dua hari terakhir (perintah backup).";
        }

        if (status.Refused.Count > 0)
        {
            yield return $"{Number(status.Refused.Count)} berkas daerah atau SOP tidak dijalankan karena bermasalah.";
        }
    }

    public static string OfCheck(string name) => name switch
    {
        "definitions" => "Definisi",
        "database" => "Basis data",
        "runner" => "Penggerak pekerjaan otomatis",
        _ => name,
    };

    public static string OfKind(AlarmKind kind) => kind switch
    {
        AlarmKind.WaitEnds => "Akhir masa tunggu",
        AlarmKind.Notice => "Pemberitahuan batas waktu",
        AlarmKind.Rung => "Tangga eskalasi",
        AlarmKind.Reminder => "Pengingat berulang",
        AlarmKind.Call => "Menjalankan SOP lain",
        AlarmKind.Proposal => "Usul eskalasi",
        AlarmKind.ReportBack => "Melapor kembali ke tiket pemanggil",
    };

    public static string Number(long number) => number.ToString("N0", _indonesian);

    /// <summary>23 Nov 2026 15.30 UTC: the installation has regions in three zones, and its logs are in UTC.</summary>
    public static string Instant(DateTime instant) => instant.ToString("d MMM yyyy HH.mm", _indonesian) + " UTC";

    public static string Ago(DateTime then, DateTime now) => now - then < TimeSpan.FromMinutes(1) ? "baru saja" : $"{OfSeconds((now - then).TotalSeconds)} lalu";

    public static string OfSeconds(double seconds) => TimeSpan.FromSeconds(seconds) switch
    {
        { TotalMinutes: < 1 } time => $"{time.Seconds} detik",
        { TotalHours: < 1 } time => $"{time.Minutes} menit",
        { TotalDays: < 1 } time => $"{time.Hours} jam {time.Minutes} menit",
        var time => $"{Number(time.Days)} hari {time.Hours} jam",
    };

    public static string OfBytes(long? bytes) => bytes switch
    {
        null => "lihat pada servernya",
        < 1 << 20 => $"{Number(bytes.Value >> 10)} KiB",
        < 1L << 30 => (bytes.Value / (double)(1 << 20)).ToString("N1", _indonesian) + " MiB",
        _ => (bytes.Value / (double)(1L << 30)).ToString("N2", _indonesian) + " GiB",
    };
}
