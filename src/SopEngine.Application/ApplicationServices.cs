using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SopEngine.Application.Accounts;
using SopEngine.Application.Alarms;
using SopEngine.Application.Calendars;
using SopEngine.Application.Calls;
using SopEngine.Application.Deliveries;
using SopEngine.Application.Deliveries.Mail;
using SopEngine.Application.Deliveries.Webhooks;
using SopEngine.Application.Drafts;
using SopEngine.Application.Facts;
using SopEngine.Application.Figures;
using SopEngine.Application.Forecasts;
using SopEngine.Application.Feeds;
using SopEngine.Application.Guests;
using SopEngine.Application.Installation;
using SopEngine.Application.Mails;
using SopEngine.Application.Messages;
using SopEngine.Application.Mining;
using SopEngine.Application.Nation;
using SopEngine.Application.Papers;
using SopEngine.Application.PersonalData;
using SopEngine.Application.Settings;
using SopEngine.Application.Signatures;
using SopEngine.Application.Ratings;
using SopEngine.Application.Replies;
using SopEngine.Application.Reporting;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Approval;
using SopEngine.Application.People;
using SopEngine.Application.People.Import;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Sops.Lineage;
using SopEngine.Application.Templates;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Application.Tickets.Bulk;
using SopEngine.Application.Tickets.Moving;
using SopEngine.Application.Tickets.Search;
using SopEngine.Application.Tickets.Work;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Application.Trails;
using SopEngine.Application.Training;
using SopEngine.Application.Trials;
using SopEngine.Application.Uploads;
using SopEngine.Application.Verify;

namespace SopEngine.Application;

/// <summary>Puts the use cases into a host's services. The host adds the database, logging and the options.</summary>
public static class ApplicationServices
{
    public static IServiceCollection AddSopEngineApplication(this IServiceCollection services)
    {
        services.AddOptions<TenantOptions>();
        services.AddOptions<DefinitionOptions>();
        services.AddOptions<AlarmOptions>();
        services.AddOptions<DeliveryOptions>();
        services.AddOptions<MailOptions>();
        services.AddOptions<WebhookOptions>();
        services.AddOptions<MailIntakeOptions>();
        services.AddSingleton<ICarrier, MailCarrier>().AddSingleton<ICarrier, WebhookCarrier>();
        services.AddOptions<UploadOptions>();
        services.AddOptions<SignatureOptions>();
        services.AddOptions<ReportingOptions>();
        services.AddOptions<PersonalDataOptions>();
        services.AddOptions<SignInLifetimes>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IFileScanner, NoScanner>();
        foreach (var service in _useCases.Concat(_parts))
        {
            services.AddSingleton(service);
        }

        services.AddSingleton<IDocumentSigner>(built =>
            built.GetRequiredService<IOptions<SignatureOptions>>().Value.Signer == SignerKind.Local ? built.GetRequiredService<LocalSigner>() : built.GetRequiredService<NoSigner>());
        return services;
    }

    private static readonly Type[] _useCases =
    [
        typeof(TenantRegistry), typeof(SopRegistry), typeof(ImportDefinitions), typeof(SopQueries), typeof(SopHistory),
        typeof(AccountStore), typeof(SessionStore), typeof(SessionQueries), typeof(EndSessions), typeof(ForgetSessions), typeof(DemoAccounts), typeof(PeopleDirectory), typeof(StampReader), typeof(CreateAdminInvitation), typeof(RedeemInvitation), typeof(SetSecondFactor), typeof(CheckSecondFactor), typeof(EndSecondFactor), typeof(ChangeOwnPassword), typeof(RecoverAccount),
        typeof(FileTicketHandler), typeof(ClaimWorkItemHandler), typeof(ReleaseWorkItemHandler), typeof(AssignWorkItemHandler),
        typeof(CompleteWorkItemHandler), typeof(SupplyWorkItemHandler), typeof(CommentHandler), typeof(PauseHandler), typeof(ResumeHandler), typeof(WithdrawHandler),
        typeof(ReopenHandler), typeof(ReclassifyHandler), typeof(SkipHandler), typeof(ForceHandler), typeof(CorrectHandler), typeof(LinkHandler),
        typeof(DeclareOutageHandler), typeof(JoinOutageHandler), typeof(LeaveOutageHandler),
        typeof(UploadFile), typeof(DownloadFile), typeof(RemoveUnclaimedFiles), typeof(ReadSmallImage), typeof(BeginUpload), typeof(ReadUpload), typeof(ContinueUpload), typeof(MessageQueries), typeof(MarkRead),
        typeof(PaperQueries), typeof(ReplyQueries), typeof(SignPaperHandler), typeof(PreviewTemplate),
        typeof(MergeHandler), typeof(FeedKeys), typeof(ReadFeed), typeof(GuestSops), typeof(FileAsGuest), typeof(ConfirmGuestFiling), typeof(ForgetGuestFilings), typeof(RateTicket), typeof(CountAnew), typeof(SumDays), typeof(KeepFigures), typeof(ReadFigures), typeof(OpenTickets), typeof(ReadTrend), typeof(RatingQueries), typeof(TicketQueries), typeof(WorkItemQueries), typeof(TrackTicket), typeof(ExplainClock),
        typeof(CalendarQueries), typeof(RunDueAlarms), typeof(VerifyTickets), typeof(VerifyTrails), typeof(SealDays), typeof(TrailQueries), typeof(ProveEntry), typeof(ForgetOperations),
        typeof(ReadInstallation), typeof(ParkedAlarms), typeof(InstallationJournal), typeof(SendDueDeliveries), typeof(BulkWork), typeof(TakeMail), typeof(DraftStore), typeof(ForgetDrafts), typeof(MailQueries), typeof(SetMailAside), typeof(DeliveryQueries), typeof(DecideDelivery), typeof(SettleTrainingRegions), typeof(ReadTrainingClock), typeof(MoveTrainingClock),
        typeof(FigureReads), typeof(FigureListMaker), typeof(ReportTokens), typeof(ReportSignIn), typeof(ReadLog), typeof(ForgetReads), typeof(PersonalReads), typeof(ForgetPersonalReads), typeof(RevealPersonalData), typeof(PersonalReadQueries), typeof(ProcessLogs), typeof(KeepKpis), typeof(MarkKpis), typeof(CompareRegions),
        typeof(PeopleTrials), typeof(PeopleQueries), typeof(PreviewPeople), typeof(ChangePeople), typeof(InvitePerson), typeof(ImportPeople),
        typeof(SettingSubjects), typeof(TenantSettings), typeof(ImportSettings), typeof(SettingTrials), typeof(SettingQueries), typeof(PreviewSetting), typeof(ChangeSetting), typeof(ReadSettingFile),
        typeof(SopDraftQueries), typeof(StartSopDraft), typeof(EditSopDraft), typeof(SopDraftChecks), typeof(DraftRoles), typeof(MoveTickets), typeof(ProposeSop), typeof(ReadApproval), typeof(ReadPast), typeof(MakeForecast), typeof(TryDraft),
        typeof(NationalTemplates), typeof(ReadTemplateChanges), typeof(AnswerTemplate), typeof(ReadTemplateUse),
    ];

    private static readonly Type[] _parts =
    [
        typeof(IdSource), typeof(CommandAttempts), typeof(Operations), typeof(NationalCalendar), typeof(NationalVersions), typeof(SpreadDecree), typeof(PreviewDecree), typeof(DecreeProgress), typeof(CalendarCompiler), typeof(TenantCalendars), typeof(ImportCalendars), typeof(RelayOpenClocks),
        typeof(ProposeCalendar), typeof(PreviewCalendar), typeof(ApplyCalendar), typeof(CalendarHistory), typeof(TenantTime), typeof(TicketContexts), typeof(TicketRights), typeof(TicketFiler),
        typeof(TicketCommandRunner), typeof(WorkItemRunner), typeof(TicketActRunner), typeof(DecisionWriter), typeof(DecisionsElsewhere), typeof(ApprovalWriter), typeof(MoveWriter), typeof(TemplateHost), typeof(MessageTemplates), typeof(MessageTexts), typeof(MessageWriter),
        typeof(DueAlarms), typeof(FireAlarm), typeof(CallSop), typeof(DueDeliveries), typeof(Parcels), typeof(GuestMail), typeof(RecoveryMail), typeof(DeliveryFallback), typeof(DeliveryWriter),
        typeof(UploadParts), typeof(UploadQuota), typeof(FinishUpload),
        typeof(PaperTemplates), typeof(ReplyTemplates), typeof(TemplateShelf), typeof(PaperText), typeof(PaperWriter), typeof(PaperSigner), typeof(NoSigner), typeof(LocalSigner),
    ];
}
