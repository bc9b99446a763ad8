using System.Text.RegularExpressions;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>What concerns a ticket happens in its region's time, and leaves by the ways its region has: each is asked in one place.</summary>
public sealed class RealTimeTests
{
    /// <summary>The files that may ask the real clock, and why the region's would be wrong.</summary>
    private static readonly Dictionary<string, string> _real = new()
    {
        ["Application/Times/TenantTime.cs"] = "the seam itself",
        ["Application/Times/Instants.cs"] = "cuts what it is given",
        ["Application/ApplicationServices.cs"] = "composition",
        ["Application/Alarms/DueAlarms.cs"] = "a pass is run in real time; what is due is settled region by region",
        ["Application/Calendars/ImportCalendars.cs"] = "when a calendar was taken in, and which years its operator should see to, is real",
        ["Application/Sops/Drafting/StartSopDraft.cs"] = "when a draft was begun is real",
        ["Application/Sops/Drafting/SopDraftQueries.cs"] = "who is writing at a draft is real",
        ["Application/Sops/Drafting/EditSopDraft.cs"] = "when a draft was changed is real",
        ["Application/Sops/Lineage/AnswerTemplate.cs"] = "when the nation was answered is real",
        ["Application/Calendars/ProposeCalendar.cs"] = "when a calendar was changed is real",
        ["Application/Calendars/SpreadDecree.cs"] = "when a calendar was changed is real",
        ["Application/Calendars/ApplyCalendar.cs"] = "when a calendar was changed is real",
        ["Application/Settings/ImportSettings.cs"] = "when settings were taken in is real",
        ["Application/Settings/ChangeSetting.cs"] = "when settings were changed is real",
        ["Application/People/ChangePeople.cs"] = "when people were changed is real; since when they hold a post is the region's day",
        ["Application/People/InvitePerson.cs"] = "how long an invitation is good is real",
        ["Application/People/Import/ImportPeople.cs"] = "when people were changed is real; since when they hold a post is the region's day",
        ["Application/Calendars/RelayOpenClocks.cs"] = "when a calendar was laid is real; the clocks themselves ask their region",
        ["Application/Calls/IdSource.cs"] = "ids order by the time they were made",
        ["Application/Calls/CommandAttempts.cs"] = "pauses before another attempt",
        ["Application/Calls/Operations.cs"] = "how long answers are kept",
        ["Application/Calls/ForgetOperations.cs"] = "how long answers are kept",
        ["Application/Uploads/UploadFile.cs"] = "how long unclaimed files are kept",
        ["Application/Uploads/BeginUpload.cs"] = "how long unfinished uploads are kept",
        ["Application/Uploads/FinishUpload.cs"] = "how long unclaimed files are kept",
        ["Application/Uploads/RemoveUnclaimedFiles.cs"] = "how long unclaimed files are kept",
        ["Application/Sops/ImportDefinitions.cs"] = "when a file was taken in",
        ["Application/Drafts/DraftStore.cs"] = "when a form was left is real",
        ["Application/Drafts/ForgetDrafts.cs"] = "how long drafts are kept",
        ["Application/Guests/ForgetGuestFilings.cs"] = "how long a link is good; a training region sends none",
        ["Application/Mails/TakeMail.cs"] = "when a mail came is real",
        ["Application/Mails/SetMailAside.cs"] = "when a mail was set aside is real",
        ["Application/Demo/DemoServices.cs"] = "composition",
        ["Application/Demo/DemoTime.cs"] = "the clock of a host that serves nobody, which a demo moves",
        ["Application/Deliveries/DueDeliveries.cs"] = "other systems are tried by the real clock; a training region sends nothing",
        ["Application/Deliveries/DecideDelivery.cs"] = "other systems are tried by the real clock",
        ["Application/Deliveries/DeliveryFallback.cs"] = "other systems are tried by the real clock",
        ["Application/Deliveries/Webhooks/WebhookCarrier.cs"] = "a gateway refuses what was signed too long ago",
        ["Application/Accounts/AccountStore.cs"] = "lockout after failed sign-ins",
        ["Application/Accounts/SessionStore.cs"] = "how long a sign-in holds",
        ["Application/Accounts/SessionQueries.cs"] = "how long a sign-in holds",
        ["Application/Accounts/EndSessions.cs"] = "when a sign-in was ended is real",
        ["Application/Accounts/ForgetSessions.cs"] = "how long sign-ins are kept",
        ["Application/Accounts/CreateAdminInvitation.cs"] = "how long an invitation is good",
        ["Application/Accounts/RedeemInvitation.cs"] = "how long an invitation is good",
        ["Application/Accounts/SetSecondFactor.cs"] = "a telephone shows codes by the real clock",
        ["Application/Accounts/CheckSecondFactor.cs"] = "a telephone shows codes by the real clock",
        ["Application/Accounts/EndSecondFactor.cs"] = "when people were changed is real",
        ["Application/Accounts/ChangeOwnPassword.cs"] = "when people were changed is real",
        ["Application/Accounts/RecoverAccount.cs"] = "how long a link is good is real",
        ["Application/Accounts/RecoveryMail.cs"] = "when a mail was sent is real",
        ["Host/Identity/SecondStep.cs"] = "lockout after failed sign-ins",
        ["Application/Training/ReadTrainingClock.cs"] = "when a training clock was set is real",
        ["Application/Training/MoveTrainingClock.cs"] = "when a training clock was set is real",
        ["Application/Trails/SealDays.cs"] = "when a day was sealed is real; which days are over is the region's",
        ["Application/Reporting/ReportTokens.cs"] = "how long a reporting token is good",
        ["Application/Reporting/ReportSignIn.cs"] = "how long a reporting token is good",
        ["Application/Reporting/ReadLog.cs"] = "when figures were read is real",
        ["Application/PersonalData/PersonalReads.cs"] = "when somebody's data was read is real",
        ["Application/PersonalData/ForgetPersonalReads.cs"] = "how long it is kept who read whose data",
        ["Application/Reporting/ForgetReads.cs"] = "how long it is kept who read figures",
        ["Host/Identity/SignIns.cs"] = "lockout after failed sign-ins",
        ["Host/Identity/UnknownNames.cs"] = "lockout after failed sign-ins",
        ["Application/Installation/InstallationJournal.cs"] = "when something was done to the installation is real",
        ["Application/Installation/ReadInstallation.cs"] = "how old what the operator sees is; what is due is settled region by region",
        ["Host/Background/DatabaseWatch.cs"] = "pauses after a fault of the database",
        ["Host/Background/HostPulse.cs"] = "when a host was alive",
        ["Host/Background/PassWatch.cs"] = "how long ago a pass ended",
        ["Host/Composition/DatabaseStart.cs"] = "pauses while a start waits for its database",
        ["Host/Operations/KnownStatus.cs"] = "how old an answer is",
        ["Host/Commands/BackupCommand.cs"] = "when a copy was taken",
        ["Host/Commands/RestoreCommand.cs"] = "when a copy was put back",
        ["Host/Background/ClockWatch.cs"] = "looks whether the server's clock was set back",
        ["Host/Background/PassSchedule.cs"] = "when passes run",
        ["Host/Background/WallClock.cs"] = "looks whether the server's clock was set back",
    };

    [Fact]
    public void Only_what_guards_or_drives_the_installation_asks_the_real_clock()
    {
        FilesWith(@"\bTimeProvider\b").Should().BeEquivalentTo(_real.Keys, "whatever concerns a ticket asks TenantTime");
    }

    [Fact]
    public void By_which_ways_a_message_leaves_is_asked_in_one_place()
    {
        FilesWith(@"\.Via\b").Should().BeEquivalentTo(
            [
                "Application/Messages/OutgoingWays.cs", "Application/Sops/Yaml/StepRulesWriter.cs", "Application/Trials/TrialPlay.cs", "Host/Pages/Trials/TrialPage.razor", "Application/Wording/StepSentences.cs", "Domain/Sops/Checks/MessageChecks.cs",
                "Domain/Sops/Differences/StepWords.cs", "Domain/Sops/Editing/RowRuleCells.cs", "Domain/Tickets/Deciding/Messages.cs",
            ],
            "nothing leaves a training region, and OutgoingWays says so; the others write, check and compare definitions, pass the ways on, and show what a trial would send");
    }

    private static IEnumerable<string> FilesWith(string pattern) => Repository.Code("src")
        .Where(path => Regex.IsMatch(Repository.Read(path), pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)))
        .Select(path => path["src/SopEngine.".Length..]);
}
