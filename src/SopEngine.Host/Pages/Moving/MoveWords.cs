using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets.Moving;
using SopEngine.Host.Pages.Shared;

namespace SopEngine.Host.Pages.Moving;

/// <summary>What moving is called on pages.</summary>
internal static class MoveWords
{
    public static string Of(ClockFate fate) => fate switch
    {
        ClockFate.Kept => "tenggat tetap",
        ClockFate.Retargeted => "tenggat dihitung lagi, waktu yang terpakai tetap terhitung",
        ClockFate.Stopped => "tidak lagi bertenggat",
        ClockFate.Started => "mulai bertenggat",
    };

    public static string Of(ProposalGround ground) => ground switch
    {
        ProposalGround.SameActivity => "kegiatannya sama",
        ProposalGround.LikeActivity => "kegiatannya mirip",
        ProposalGround.SameWork => "satu-satunya baris baru dengan pelaksana dan fase yang sama",
        ProposalGround.Follows => "baris sesudahnya; pekerjaan baris ini terlewat",
        ProposalGround.Nothing => "tidak ada yang mirip",
    };

    public static string Row(SopRevision revision, string row) => revision.FindStep(row) is { } step ? Row(step) : row;

    public static string Row(Step step) => step.No.Length > 0 ? $"{step.No.TrimEnd('.')}. {ShortText.Of(step.Activity)}" : ShortText.Of(step.Activity);

    /// <summary>Counted working seconds as hours and minutes.</summary>
    public static string Counted(long seconds) => $"{seconds / 3600} jam {seconds % 3600 / 60} menit";
}
