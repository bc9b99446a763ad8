using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Tickets;

/// <summary>Who is named in a remark is told of it, where he may read it.</summary>
public sealed class MentionTests
{
    private readonly SopRevision _sop = Sop(Lapor("kerja"), Row("kerja", "staf", Phase.Work, "2 jam", Go("selesai", "tutup")), Row("tutup", "kabid", Phase.Close, "1 jam", Close("tutup")));

    [Theory]
    [InlineData("Mohon arahan @kabid.", "person:kabid")]
    [InlineData("@kabid, @kabid: lihat foto", "person:kabid")]
    [InlineData("(@kabid)", "person:kabid")]
    [InlineData("Kirim ke admin@kabid atau a@kabid.go.id", "")]
    [InlineData("@staf catatan saya sendiri", "")]
    [InlineData("@pelapor sudah tahu", "")]
    [InlineData("@tidak-ada", "")]
    public void Officers_who_are_named_are_told_once(string text, string told)
    {
        var desk = new Desk(_sop).File().Do(Desk.Staf, new TicketCommand.Comment(text, false));

        string.Join(' ', desk.Effects.OfType<Effect.Message>().Where(message => message.Template == "sebutan").SelectMany(message => message.To)).Should().Be(told);
    }
}
