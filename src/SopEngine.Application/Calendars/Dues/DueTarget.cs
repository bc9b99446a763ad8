using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Calendars.Dues;

/// <summary>A time text with its reading, understood; or why it cannot be counted. Exactly one of the two is set.</summary>
public sealed record DueTarget(TimeTarget? Target, string? Refusal)
{
    /// <param name="time">A time cell: "60 menit".</param>
    /// <param name="reading">The camel-case name of a <see cref="TimeReading"/>; empty for the rule of the unit.</param>
    public static DueTarget Read(string time, string reading)
    {
        TimeReading? named = null;
        if (reading.Length > 0)
        {
            if (!Choices<TimeReading>.TryRead(reading, out var known))
            {
                return Refuse($"Cara baca \"{Quote.Of(reading)}\" tidak dikenal; pilihannya: {string.Join(", ", Choices<TimeReading>.Words)}.");
            }

            named = known;
        }

        return TimeText.Read(time, named) is { } target
            ? WithAmount(target, time)
            : Refuse($"Waktu \"{Quote.Of(time)}\" tidak terbaca; tulis bilangan dan satuan, misalnya \"60 menit\" atau \"3 hari\".");
    }

    private static DueTarget WithAmount(TimeTarget target, string time) => target.Kind switch
    {
        TimeKind.None => Refuse("Waktunya kosong; tulis bilangan dan satuan, misalnya \"60 menit\"."),
        TimeKind.NotApplicable => Refuse($"\"{Quote.Of(time)}\" berarti tanpa target waktu; tidak ada tenggat yang dapat dihitung."),
        TimeKind.ByTopic => Refuse("Waktunya menurut topik tiket; tulis waktu topiknya dari katalog layanan, misalnya \"30 menit\"."),
        TimeKind.ByClass => Refuse("Waktunya menurut kelas durasi tiket; tulis waktu kelasnya, misalnya \"3 hari\"."),
        TimeKind.Fixed => TimeTarget.Fits(target.Unit, target.Reading) ? new DueTarget(target, null) : Refuse(
            $"Cara baca {Choices<TimeReading>.WordOf(target.Reading)} tidak berlaku untuk \"{Quote.Of(time)}\"; {Instead(target.Reading)}."),
    };

    private static string Instead(TimeReading reading) => reading == TimeReading.CalendarRollForward
        ? "pakai untuk hari, minggu, bulan, atau tahun, atau kosongkan cara bacanya"
        : "pakai untuk hari, atau kosongkan cara bacanya";

    private static DueTarget Refuse(string refusal) => new(null, refusal);
}
