package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.internal.phone.NumberPlan;
import io.undertow.connector.ByteBufferPool;
import io.undertow.server.DefaultByteBufferPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioIoThread;
import org.xnio.XnioWorker;

/** An XNIO worker and the buffers that go with it; all of its threads are daemons, and gone once it has stopped. */
final class RunningWorker {
    /** What the names of its threads start with. */
    static final String THREAD_NAME = "fake-mobileconnect";

    private static final int BUFFER_SIZE = 16 * 1024;
    private static final int MOST_BUFFERS = 256;
    private static final int BUFFERS_IN_THREAD = 8;
    /** What a test calls may never return: its threads are left to end by themselves then. */
    private static final Duration PATIENCE_AT_THE_END = Duration.ofMillis(200);

    private static final OptionMap OPTIONS = OptionMap.builder()
            .set(Options.WORKER_NAME, THREAD_NAME)
            .set(Options.WORKER_IO_THREADS, 2)
            .set(Options.WORKER_TASK_CORE_THREADS, 1)
            .set(Options.WORKER_TASK_MAX_THREADS, 1)
            .set(Options.THREAD_DAEMON, true)
            .getMap();

    private final XnioWorker worker;
    private final ByteBufferPool buffers =
            new DefaultByteBufferPool(true, BUFFER_SIZE, MOST_BUFFERS, BUFFERS_IN_THREAD);
    private final Thread warmUp;

    /** For code of a test, which may block, call the fake again, and outlive it: as many threads as it takes. */
    private final ExecutorService patientThreads = Executors.newCachedThreadPool(RunningWorker::patientThread);

    private RunningWorker(XnioWorker worker, Thread warmUp) {
        this.worker = worker;
        this.warmUp = warmUp;
    }

    /** Starts; numbering plans are loaded meanwhile, so that the first request does not wait for them. */
    static RunningWorker start() {
        Thread warmUp = new Thread(NumberPlan::warmUp, THREAD_NAME + " warm-up");
        warmUp.setDaemon(true);
        warmUp.start();
        return new RunningWorker(QuietLogging.during(RunningWorker::createWorker), warmUp);
    }

    private static XnioWorker createWorker() {
        try {
            return Xnio.getInstance(RunningWorker.class.getClassLoader()).createWorker(OPTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the worker that all fakes share", e);
        }
    }

    XnioWorker worker() {
        return worker;
    }

    ByteBufferPool buffers() {
        return buffers;
    }

    private static Thread patientThread(Runnable work) {
        Thread thread = new Thread(work, THREAD_NAME + " calls");
        thread.setDaemon(true);
        return thread;
    }

    /** Threads that may take long and run code of a test. */
    Executor patientThreads() {
        return patientThreads;
    }

    /** Waits until each I/O thread has done all that it was given before. */
    void fence() {
        List<XnioIoThread> threads = ioThreads();
        CountDownLatch passed = new CountDownLatch(threads.size());
        threads.forEach(thread -> thread.execute(passed::countDown));
        Uninterrupted.await(passed::await);
    }

    /** Ends the worker and waits for its threads. */
    void stop() {
        List<XnioIoThread> threads = ioThreads();
        worker.shutdown();
        patientThreads.shutdown();
        Uninterrupted.await(() -> {
            patientThreads.awaitTermination(PATIENCE_AT_THE_END.toMillis(), TimeUnit.MILLISECONDS);
            worker.awaitTermination();
            for (XnioIoThread thread : threads) {
                thread.join();
            }
            warmUp.join();
        });
        buffers.close();
    }

    private List<XnioIoThread> ioThreads() {
        return IntStream.range(0, worker.getIoThreadCount())
                .mapToObj(worker::getIoThread)
                .toList();
    }
}
